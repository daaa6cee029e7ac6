package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.run.Runner;
import java.util.function.Function;

/** A runner that can also open a transaction and run single statements: the pool, or an open transaction. */
public interface Session extends Runner {
    /**
     * Runs work in a transaction of its own; within an open one, between a savepoint and its release. The transaction is
     * rolled back when the work throws, and the exception arrives as it was thrown.
     *
     * @throws X what the work throws
     * @throws io.prisma4j.error.TimeoutException if it takes longer than it may (P2028)
     * @throws io.prisma4j.error.TransactionConflictException if it conflicts with another one once more than it has retries
     */
    <T, X extends Exception> T transaction(TransactionSettings settings, Work<T, X> work) throws X;

    /** Runs an action when the outermost transaction has been committed, if what was done here is a part of it; at once outside of one. */
    void afterCommit(Runnable action);

    /** Runs statements on one connection, each a transaction of its own unless the session is a transaction. */
    <T> T statements(Function<Statements, T> work);

    /** The same for statements written by hand: what the database refuses is a {@code RawQueryException}. */
    <T> T raw(Function<Statements, T> work);

    /** What is done within a transaction. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run(Session transaction) throws X;
    }
}
