package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.ListRow;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.read.ElementReader;
import io.prisma4j.read.ResultRow;
import java.util.Arrays;
import java.util.List;

/** All rows of one level, column by column, and for each its parent's number where the database has said it. */
final class LevelBuffer {
    private final JdbcDialect jdbc;
    private final ColumnBuffer[] columns;
    private int[] parents = new int[0];
    private int size;

    LevelBuffer(LevelPlan plan, JdbcDialect jdbc) {
        this(plan.columns(), jdbc);
    }

    LevelBuffer(List<ExpressionType> types, JdbcDialect jdbc) {
        this.jdbc = jdbc;
        columns = new ColumnBuffer[types.size()];
        for (int i = 0; i < columns.length; i++) columns[i] = ColumnBuffer.of(types.get(i), jdbc);
    }

    /** Takes a row's columns. */
    void read(ResultRow row) {
        for (int i = 0; i < columns.length; i++) columns[i].read(row, i);
        size++;
    }

    /** Begins a row of a parent, whose columns are then filled one by one. */
    void begin(int parent) {
        if (size == parents.length) parents = Arrays.copyOf(parents, Math.max(16, size * 2));
        parents[size++] = parent;
    }

    /** The list of which a row's column holds the text. */
    <T> List<T> list(int row, int at, ElementReader<T> element) {
        return ListRow.read(jdbc, (String) columns[at].object(row), element);
    }

    ColumnBuffer column(int at) {
        return columns[at];
    }

    int columns() {
        return columns.length;
    }

    int size() {
        return size;
    }

    /** For each row begun the number of its parent. */
    int[] parents() {
        return Arrays.copyOf(parents, size);
    }
}
