package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on SQLite: {@code values}, which are inserted one after another. */
final class SqliteRows implements RowsClause {
    private static final int MOST_PARAMETERS = 32_766;

    @Override
    public void rows(SqlWriter out, List<Column> columns, List<List<@Nullable Value>> rows) {
        write(out, rows);
    }

    @Override
    public int most(int columns) {
        return Math.max(1, MOST_PARAMETERS / Math.max(1, columns));
    }

    static void write(SqlWriter out, List<List<@Nullable Value>> rows) {
        out.append("values ").separated(", ", rows, row -> {
            out.append("(");
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) out.append(", ");
                Value value = row.get(i);
                if (value == null) out.append("null");
                else out.bind(value);
            }
            out.append(")");
        });
    }
}
