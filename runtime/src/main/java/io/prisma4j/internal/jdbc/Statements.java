package io.prisma4j.internal.jdbc;

import io.prisma4j.internal.sql.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Runs single statements on one connection: prepares, binds, executes, logs, counts, closes, and turns the driver's errors into
 * ours, also those that arrive as {@link ReadFailure}.
 */
public interface Statements {
    /** Runs a statement that answers with rows (a select, or a write that returns) and reads its result. */
    <T> T query(SqlText statement, ResultFunction<T> read);

    /** Runs a query whose rows are read one by one, while other statements run; the caller closes it. */
    OpenRows open(SqlText query);

    /** Runs a statement that answers with the number of rows that it changed. */
    long update(SqlText statement);

    /** Reads a result from its first row to its last. */
    @FunctionalInterface
    interface ResultFunction<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
