package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a write answers with, made of what its statements return. */
abstract class Answer<T> implements Capture {
    private int size;

    @Override
    public final int take(ResultRow row) {
        add(row);
        return size++;
    }

    final boolean isEmpty() {
        return size == 0;
    }

    protected abstract void add(ResultRow row);

    /** The records in the order in which their rows were taken; called once, when everything is written. */
    abstract List<T> records();

    /** Records that are made of a row at once. */
    static final class Plain<T> extends Answer<T> {
        private final List<Column> columns;
        private final Function<ResultRow, T> reader;
        private final List<T> records = new ArrayList<>();

        Plain(List<Column> columns, Function<ResultRow, T> reader) {
            this.columns = columns;
            this.reader = reader;
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        protected void add(ResultRow row) {
            records.add(reader.apply(row));
        }

        @Override
        List<T> records() {
            return records;
        }
    }

    /** Records with related ones: those that were not written are loaded when everything is. */
    static final class Related<T> extends Answer<T> {
        private final LevelCapture rows;
        private final Supplier<List<T>> rest;

        /** Records of these rows, to which {@code rest} loads what is missing. */
        Related(LevelCapture rows, Supplier<List<T>> rest) {
            this.rows = rows;
            this.rest = rest;
        }

        @Override
        public List<Column> columns() {
            return rows.columns();
        }

        @Override
        public @Nullable Capture of(Relation relation) {
            return rows.of(relation);
        }

        @Override
        protected void add(ResultRow row) {
            rows.take(row);
        }

        @Override
        List<T> records() {
            return rest.get();
        }
    }
}
