package io.prisma4j.tree;

import io.prisma4j.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is computed over the related records of a record, such as their number. The related record's scope has the depth
 * {@code depth + path.size() + 1}.
 *
 * @param depth the depth of the scope that has the relation, or that the path starts from
 * @param path the to-one relations to walk from there to the record that has the relation; empty in conditions
 * @param where which of the related records count; null for all
 * @param aggregate what is computed, over columns of the related record's scope
 */
public record RelationAggregate(
        int depth,
        List<Relation> path,
        Relation relation,
        @Nullable Condition where,
        Aggregate aggregate) implements Expression {
    public RelationAggregate {
        path = List.copyOf(path);
    }

    /** The number of related records of the scope's own record. */
    public static RelationAggregate count(int depth, Relation relation, @Nullable Condition where) {
        return new RelationAggregate(depth, List.of(), relation, where, Aggregate.ROWS);
    }

    /** The depth of the related record's scope. */
    public int inner() {
        return depth + path.size() + 1;
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(RelationAggregate.class);
        out.token(depth);
        out.token(path.size());
        for (Relation step : path) out.token(step);
        out.token(relation);
        out.part(where);
        aggregate.describe(out);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Relation step : path) text.append(step.name()).append('.');
        return text.append(relation) + (where == null ? "" : "[" + where + "]") + "."
                + (aggregate.column() == null ? "count" : aggregate);
    }
}
