package io.prisma4j.query;

import io.prisma4j.tree.LoadStrategy;

/** How related records are loaded; the records are the same. */
public enum RelationLoadStrategy {
    /** One statement in all; the database joins the related records to each record. */
    JOIN(LoadStrategy.JOIN),
    /** One statement for each relation and level, whatever the number of records. */
    QUERY(LoadStrategy.QUERY);

    private final LoadStrategy tree;

    RelationLoadStrategy(LoadStrategy tree) {
        this.tree = tree;
    }

    LoadStrategy tree() {
        return tree;
    }
}
