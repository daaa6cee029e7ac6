/**
 * Every nested write of every kind of relation, of which what becomes of the database is compared with what is meant. A write is
 * data of its own ({@link relations.Write}): {@link relations.Asking} says it to the builders, {@link relations.Meaning} does it
 * in memory, and neither knows the other.
 */
package relations;
