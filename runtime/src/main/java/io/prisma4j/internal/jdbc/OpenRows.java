package io.prisma4j.internal.jdbc;

import io.prisma4j.read.ResultRow;
import java.util.function.Consumer;

/** The rows of a query that is still open; they throw what the statement would throw. */
public interface OpenRows extends AutoCloseable {
    /** Hands over the next row, which is valid during the call only; false if there is none. */
    boolean next(Consumer<? super ResultRow> row);

    @Override
    void close();
}
