package io.prisma4j.internal.sql;

import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows one after another, a parameter for each value: another number of rows is another text. */
record ListedRows(List<List<@Nullable Value>> values) implements Rows {
    private static final int MOST_REPEATED = 4;

    @Override
    public void describe(ShapeSink out) {
        out.token(values.size());
        for (List<@Nullable Value> row : values) {
            for (Value value : row) out.part(value);
        }
    }

    @Override
    public boolean isRepeated() {
        return values.size() <= MOST_REPEATED;
    }

    @Override
    public void write(SqlWriter out) {
        out.append("values ").separated(", ", values, row -> {
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
