package io.prisma4j.tree;

import io.prisma4j.schema.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How many related records a record has.
 *
 * @param depth the depth of the scope that has the relation
 * @param where which of them count (its own scope is {@code depth + 1}); null for all
 */
public record RelationCount(
        int depth, Relation relation, @Nullable Condition where) implements Expression {
    @Override
    public void describe(ShapeSink out) {
        out.token(RelationCount.class);
        out.token(depth);
        out.token(relation);
        out.part(where);
    }

    @Override
    public String toString() {
        return relation + (where == null ? "" : "[" + where + "]") + ".count";
    }
}
