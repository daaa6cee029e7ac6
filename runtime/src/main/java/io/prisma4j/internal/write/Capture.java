package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The answers of a write, made of the columns that its statements return. */
final class Capture<T> {
    private final List<Column> columns;
    private final Function<ResultRow, T> reader;
    private final List<T> taken = new ArrayList<>();

    /** Captures these columns, which stand first in what is returned. */
    Capture(List<Column> columns, Function<ResultRow, T> reader) {
        this.columns = columns;
        this.reader = reader;
    }

    List<Column> columns() {
        return columns;
    }

    /** Takes the answer out of a row, and answers with its number. */
    int take(ResultRow row) {
        taken.add(reader.apply(row));
        return taken.size() - 1;
    }

    /** The answers in the order in which they were taken. */
    List<T> taken() {
        return taken;
    }
}
