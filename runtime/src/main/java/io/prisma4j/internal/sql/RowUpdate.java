package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of rows that a key tells apart, each to values of its own.
 *
 * @param key of each given row the first columns
 * @param columns what is set to the values that follow
 * @param alike assignments that are the same for every row
 * @param where a condition of the scope at depth 0 that a row must fulfil, too; null for none
 * @param returning the columns that it answers with, as they are afterwards
 */
public record RowUpdate(
        Model model,
        List<Column> key,
        List<Column> columns,
        Rows rows,
        List<Assignment> alike,
        @Nullable Condition where,
        List<Column> returning)
        implements Shaped {
    public RowUpdate {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        alike = List.copyOf(alike);
        returning = List.copyOf(returning);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(RowUpdate.class);
        out.token(model);
        out.token(key);
        out.token(columns);
        out.part(rows);
        out.parts(alike);
        out.part(where);
        out.token(returning);
    }
}
