/** A relation of every kind, from both of its ends. */
package relations;
