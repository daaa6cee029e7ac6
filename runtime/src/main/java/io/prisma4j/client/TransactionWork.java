package io.prisma4j.client;

import org.jspecify.annotations.Nullable;

/**
 * What is done within a transaction, with a result.
 *
 * @param <C> the generated client
 * @param <T> the result
 * @param <X> what the work may throw
 */
@FunctionalInterface
public interface TransactionWork<C, T extends @Nullable Object, X extends Exception> {
    /**
     * Does the work.
     *
     * @param tx the client of this transaction; of no use after it
     */
    T run(C tx) throws X;
}
