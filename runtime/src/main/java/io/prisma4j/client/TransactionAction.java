package io.prisma4j.client;

/**
 * What is done within a transaction, without a result.
 *
 * @param <C> the generated client
 * @param <X> what the action may throw
 */
@FunctionalInterface
public interface TransactionAction<C, X extends Exception> {
    /**
     * Does the work.
     *
     * @param tx the client of this transaction; of no use after it
     */
    void run(C tx) throws X;
}
