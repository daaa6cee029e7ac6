/** The README's quick start, as a user would type it. */
package quickstart;
