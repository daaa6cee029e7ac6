package io.prisma4j.tree;

/** How related records are loaded. */
public enum LoadStrategy {
    /** One statement a relation and level. */
    QUERY,
    /** One statement in all, related records as JSON made by the database. */
    JOIN
}
