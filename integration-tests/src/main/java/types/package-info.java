/** A world of columns, not of relations: ids that the client makes, and values that are more than one number or text. */
package types;
