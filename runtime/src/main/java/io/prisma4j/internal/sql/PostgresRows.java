package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows on PostgreSQL: an array for each column, so that the text is the same for any number of rows. Sequences are asked after
 * the sort, row by row.
 */
final class PostgresRows implements RowsClause {
    private static final int MOST_ROWS = 50_000;

    @Override
    public void rows(SqlWriter out, List<Column> columns, List<List<@Nullable Value>> rows) {
        if (rows.size() == 1) {
            SqliteRows.write(out, rows);
            return;
        }
        List<Value> lists = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) lists.add(list(columns.get(i), rows, i));
        out.append("select ").separated(", ", numbers(columns.size()), k -> out.append("v.k" + k));
        out.append(" from unnest(").separated(", ", lists, out::bind).append(") with ordinality as v(");
        out.separated(", ", numbers(columns.size()), k -> out.append("k" + k)).append(", n) order by v.n");
    }

    @Override
    public int most(int columns) {
        return MOST_ROWS;
    }

    private static Value list(Column column, List<List<@Nullable Value>> rows, int at) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (List<@Nullable Value> row : rows) {
            Value value = row.get(at);
            values.add(value == null ? null : value.value());
        }
        return Value.list(column, values);
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) numbers.add(i);
        return numbers;
    }
}
