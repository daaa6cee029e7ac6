package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of the rows of a model that fulfil a condition of the scope at depth 0.
 *
 * @param assignments at least one
 * @param limit how many rows at most; null for all
 * @param returning the columns that it answers with, as they are afterwards
 */
public record Update(
        Model model,
        List<Assignment> assignments,
        @Nullable Condition where,
        @Nullable Value limit,
        List<Column> returning)
        implements Shaped {
    public Update {
        assignments = List.copyOf(assignments);
        returning = List.copyOf(returning);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(Update.class);
        out.token(model);
        out.parts(assignments);
        out.part(where);
        out.part(limit);
        out.token(returning.size());
        for (Column column : returning) out.token(column);
    }
}
