package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select of columns of the rows of a model that fulfil a condition of the scope at depth 0: what a write must know of rows
 * before it changes them.
 *
 * @param columns at least one
 * @param locked whether nobody else may change the rows until the transaction ends
 */
public record Find(
        Model model,
        List<Column> columns,
        Condition where,
        @Nullable Value limit,
        boolean locked) implements Shaped {
    public Find {
        columns = List.copyOf(columns);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(Find.class);
        out.token(model);
        out.token(columns.size());
        for (Column column : columns) out.token(column);
        where.describe(out);
        out.part(limit);
        out.token(locked);
    }
}
