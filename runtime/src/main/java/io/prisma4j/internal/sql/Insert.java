package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows that give the same columns.
 *
 * @param rows for each row a value for each column, null for null; without columns one row of defaults
 * @param returning the columns that it answers with, in no order of rows
 */
public record Insert(
        String table, List<Column> columns, List<List<@Nullable Value>> rows, Conflict conflict, List<Column> returning)
        implements Shaped {
    public Insert {
        columns = List.copyOf(columns);
        returning = List.copyOf(returning);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(Insert.class);
        out.token(table);
        out.token(columns.size());
        for (Column column : columns) out.token(column);
        out.token(rows.size());
        for (List<@Nullable Value> row : rows) {
            for (Value value : row) out.part(value);
        }
        conflict.describe(out);
        out.token(returning.size());
        for (Column column : returning) out.token(column);
    }
}
