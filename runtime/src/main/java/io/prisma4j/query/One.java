package io.prisma4j.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for one record at most.
 *
 * <pre>{@code
 * User user = prisma.user().findUnique(u -> u.email().eq("a@b.c")).orThrow();
 * }</pre>
 *
 * @param <T> what is made of the record
 */
@CheckReturnValue
public interface One<T> {
    /** Runs the query; empty if there is none. */
    Optional<T> optional();

    /**
     * Runs the query.
     *
     * @throws io.prisma4j.error.RecordNotFoundException if there is none
     */
    T orThrow();

    /** Runs the query; null if there is none. */
    @Nullable
    T orNull();
}
