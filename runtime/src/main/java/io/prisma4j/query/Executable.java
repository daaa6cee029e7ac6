package io.prisma4j.query;

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

    /** Runs the operation on this runner in place of its own: that of a transaction in which it was not made. */
    @CanIgnoreReturnValue
    T executeOn(Runner other);
}
