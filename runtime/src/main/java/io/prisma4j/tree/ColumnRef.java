package io.prisma4j.tree;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import java.util.List;

/**
 * A column of the model of some scope, or of a record reached from there through to-one relations.
 *
 * @param depth how many relation scopes enclose the one that the column (or its path) starts from; 0 is the outermost query
 * @param path the to-one relations to walk from there; empty in conditions, where a path is a {@link Condition.Related}
 */
public record ColumnRef(int depth, List<Relation> path, Column column) implements Expression {
    public ColumnRef {
        path = List.copyOf(path);
    }

    /** A column of the scope itself. */
    public static ColumnRef of(int depth, Column column) {
        return new ColumnRef(depth, List.of(), column);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(ColumnRef.class);
        out.token(depth);
        out.token(path.size());
        for (Relation relation : path) out.token(relation);
        out.token(column);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Relation relation : path) text.append(relation.name()).append('.');
        return text.append(column.name()).toString();
    }
}
