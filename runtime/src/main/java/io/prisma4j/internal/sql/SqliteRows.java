package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on SQLite: {@code values}, which are inserted one after another. */
final class SqliteRows implements RowsClause {
    private static final int MOST_PARAMETERS = 32_766;

    @Override
    public Rows of(List<Column> columns, List<List<@Nullable Value>> rows) {
        return new ListedRows(rows);
    }

    /** A comparison takes the type of the column that the value is compared with. */
    @Override
    public Rows typed(List<Column> columns, List<List<@Nullable Value>> rows) {
        return of(columns, rows);
    }

    /** A statement that changes rows cannot be a part of another. */
    @Override
    public boolean insertsMissing() {
        return false;
    }

    @Override
    public int most(int columns, int others) {
        return Math.max(1, (MOST_PARAMETERS - others) / Math.max(1, columns));
    }
}
