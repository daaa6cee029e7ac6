package io.prisma4j.tree;

import io.prisma4j.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many related records a record has.
 *
 * @param depth the depth of the scope that has the relation, or that the path starts from
 * @param path the to-one relations to walk from there to the record that has the relation; empty in conditions
 * @param where which of them count (its own scope is {@code depth + path.size() + 1}); null for all
 */
public record RelationCount(
        int depth,
        List<Relation> path,
        Relation relation,
        @Nullable Condition where) implements Expression {
    public RelationCount {
        path = List.copyOf(path);
    }

    /** The count of a relation of the scope's own record. */
    public RelationCount(int depth, Relation relation, @Nullable Condition where) {
        this(depth, List.of(), relation, where);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(RelationCount.class);
        out.token(depth);
        out.token(path.size());
        for (Relation step : path) out.token(step);
        out.token(relation);
        out.part(where);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Relation step : path) text.append(step.name()).append('.');
        return text.append(relation) + (where == null ? "" : "[" + where + "]") + ".count";
    }
}
