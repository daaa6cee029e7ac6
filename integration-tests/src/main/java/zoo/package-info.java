/** A world for random questions: every type of scalar, nullable, and every kind of relation, with as few rules as possible. */
package zoo;
