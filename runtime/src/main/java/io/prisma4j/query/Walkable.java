package io.prisma4j.query;

/** A query for one record, from which a way leads to what is related to it; what the generated relations are built on. */
@CheckReturnValue
public interface Walkable {
    /** The way that begins, and so far ends, at the record. */
    Walk walk();
}
