package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.read.ResultRow;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The records of an open query, made while they are asked for; of no use once it is closed. */
public final class RecordStream<T> implements AutoCloseable {
    private final OpenRows rows;
    private final Parts<T> parts;
    private boolean closed;

    RecordStream(OpenRows rows, Parts<T> parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /** Records that are read already. */
    static <T> RecordStream<T> of(List<T> records) {
        Iterator<List<T>> once = List.of(records, List.<T>of()).iterator();
        return new RecordStream<>(new NoRows(), none -> once.next());
    }

    /** Reads the records of the next rows; none at the end. */
    @FunctionalInterface
    interface Parts<T> {
        List<T> next(OpenRows rows);
    }

    /** The records, for one thread. */
    public Stream<T> stream() {
        return StreamSupport.stream(new Records(), false).onClose(() -> closed = true);
    }

    @Override
    public void close() {
        closed = true;
        rows.close();
    }

    private record NoRows() implements OpenRows {
        @Override
        public boolean next(Consumer<? super ResultRow> row) {
            return false;
        }

        @Override
        public void close() {}
    }

    /** One part after another. It is never split: a connection serves one thread. */
    private final class Records implements Spliterator<T> {
        private Iterator<T> part = List.<T>of().iterator();
        private boolean atEnd;

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (closed) {
                throw new IllegalStateException(
                        "the records of this stream are read after its end; read them within the"
                                + " function that stream(...) was given, and return what is made of them, not the stream");
            }
            if (!part.hasNext() && !atEnd) {
                part = parts.next(rows).iterator();
                atEnd = !part.hasNext();
            }
            if (atEnd) return false;
            action.accept(part.next());
            return true;
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED;
        }
    }
}
