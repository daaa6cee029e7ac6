package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on PostgreSQL: an array for each column, so that the text is the same for any number of rows. */
final class PostgresRows implements RowsClause {
    private static final int MOST_ROWS = 50_000;

    @Override
    public Rows of(List<Column> columns, List<List<@Nullable Value>> rows) {
        return rows.size() == 1 ? new ListedRows(rows) : typed(columns, rows);
    }

    @Override
    public Rows typed(List<Column> columns, List<List<@Nullable Value>> rows) {
        List<Value> lists = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) lists.add(list(columns.get(i), rows, i));
        return new Arrays(lists, rows);
    }

    @Override
    public boolean insertsMissing() {
        return true;
    }

    @Override
    public int most(int columns, int others) {
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

    /** The values of each column, of which a list is the text of an array. Sequences are asked after the sort, row by row. */
    private record Arrays(List<Value> lists, List<List<@Nullable Value>> values) implements Rows {
        @Override
        public void describe(ShapeSink out) {
            out.token(Arrays.class);
            out.parts(lists);
        }

        @Override
        public boolean isRepeated() {
            return true;
        }

        @Override
        public void write(SqlWriter out) {
            out.append("select ");
            for (int i = 0; i < lists.size(); i++) {
                Column like = lists.get(i).like();
                out.append(i > 0 ? ", v.k" : "v.k").append(Integer.toString(i));
                if (like.list()) out.append("::" + PostgresValues.arrayOf(like));
            }
            out.append(" from unnest(").separated(", ", lists, out::bind).append(") with ordinality as v(");
            out.separated(", ", names(), out::append).append(", n) order by v.n");
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) names.add("k" + i);
            return names;
        }
    }
}
