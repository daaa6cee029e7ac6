package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for one record, which is locked until the end of the transaction, on PostgreSQL. It is refused, before any statement,
 * where {@link LockedMany#toList()} is.
 *
 * @param <T> what is made of the record
 */
@CheckReturnValue
public class LockedOne<T> implements One<T> {
    private final Draft<?, ?, T> draft;

    LockedOne(Draft<?, ?, T> draft) {
        this.draft = draft;
    }

    @Override
    public final Optional<T> optional() {
        return Optional.ofNullable(orNull());
    }

    @Override
    public final T orThrow() {
        return draft.orThrow();
    }

    @Override
    public final @Nullable T orNull() {
        return draft.first();
    }

    /** How the query would be run; nothing is read or locked. */
    public final Explanation explain() {
        return draft.explain();
    }

    /** The query as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.toString();
    }
}
