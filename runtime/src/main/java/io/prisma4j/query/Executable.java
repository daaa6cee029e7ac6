package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;

/**
 * An operation that is ready to run: a write, a count, an aggregate.
 *
 * @param <T> what it answers with
 */
@CheckReturnValue
public interface Executable<T> {
    /**
     * Runs the operation; all of a write happens, or none of it.
     *
     * @throws io.prisma4j.error.PrismaException if the database refuses it, or a record that it needs is missing
     */
    @CanIgnoreReturnValue
    T execute();

    /**
     * How the operation would be run: its statements and what the database says of each, one {@code EXPLAIN} a statement. Of a
     * write of several statements it is the first: what follows depends on its answer. Nothing is read or written.
     */
    Explanation explain();

    /** Runs the operation on this runner in place of its own: that of a transaction in which it was not made. */
    @CanIgnoreReturnValue
    T executeOn(Runner other);
}
