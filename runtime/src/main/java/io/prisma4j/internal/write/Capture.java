package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The answers of a write, made of the columns that its statements return. */
abstract class Capture<T> {
    private final List<Column> columns;
    private int size;

    /** Captures these columns, which stand first in what is returned. */
    Capture(List<Column> columns) {
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    /** Takes the answer out of a row, and answers with its number. */
    int take(ResultRow row) {
        add(row);
        return size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    protected abstract void add(ResultRow row);

    /** The answers in the order in which they were taken; called once, when everything is written. */
    abstract List<T> taken();

    /** Answers that are made of a row at once. */
    static final class Plain<T> extends Capture<T> {
        private final Function<ResultRow, T> reader;
        private final List<T> taken = new ArrayList<>();

        Plain(List<Column> columns, Function<ResultRow, T> reader) {
            super(columns);
            this.reader = reader;
        }

        @Override
        protected void add(ResultRow row) {
            taken.add(reader.apply(row));
        }

        @Override
        List<T> taken() {
            return taken;
        }
    }
}
