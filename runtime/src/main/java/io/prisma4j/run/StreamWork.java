package io.prisma4j.run;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the records of a query while they arrive.
 *
 * @param <T> what is made of each row
 * @param <A> the result
 * @param <X> what the work may throw
 */
@FunctionalInterface
public interface StreamWork<T, A extends @Nullable Object, X extends Exception> {
    /**
     * Does the work.
     *
     * @param rows the records in the query's order; of no use after the work
     */
    A run(Stream<T> rows) throws X;
}
