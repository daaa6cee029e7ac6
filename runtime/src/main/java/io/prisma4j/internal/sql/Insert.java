package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.TableName;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import java.util.List;

/**
 * An insert of rows that give the same columns.
 *
 * @param columns what the rows give; none for one row of defaults
 * @param rows with a value for each column
 * @param returning the columns that it answers with, in no order of rows
 */
public record Insert(TableName table, List<Column> columns, Rows rows, Conflict conflict, List<Column> returning)
        implements Shaped {
    public Insert {
        columns = List.copyOf(columns);
        returning = List.copyOf(returning);
    }

    /** A column is told by its name: those of a table of pairs are made for each statement. */
    @Override
    public void describe(ShapeSink out) {
        out.token(Insert.class);
        out.token(table);
        out.token(columns.size());
        for (Column column : columns) out.token(column.column());
        out.part(rows);
        conflict.describe(out);
        out.token(returning.size());
        for (Column column : returning) out.token(column.column());
    }
}
