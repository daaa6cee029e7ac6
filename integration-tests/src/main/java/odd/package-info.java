/** A world whose names in the database are as odd as names can be, and whose columns hold texts of every kind. */
package odd;
