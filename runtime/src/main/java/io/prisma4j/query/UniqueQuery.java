package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.tree.RowLock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for the record of a key.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the record
 */
@CheckReturnValue
public abstract class UniqueQuery<M, F extends Fields<M, M>, T> implements One<T>, Loadable<T> {
    private final Draft<M, F, T> draft;

    UniqueQuery(Draft<M, F, T> draft) {
        this.draft = draft;
    }

    final Draft<M, F, T> draft() {
        return draft;
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

    /**
     * Locks the record until the end of the transaction, on PostgreSQL: nobody else changes, deletes or locks it. One that another
     * transaction has locked is waited for. For {@code tx} of a transaction only.
     */
    public final LockingOne<T> forUpdate() {
        return new LockingOne<>(draft, RowLock.Mode.UPDATE);
    }

    /** Locks the record as {@link #forUpdate()} does, but lets others lock it in the same way: nobody changes or deletes it. */
    public final LockingOne<T> forShare() {
        return new LockingOne<>(draft, RowLock.Mode.SHARE);
    }

    /**
     * How the query would be run: its statements and what the database says of each, one {@code EXPLAIN} a statement. Nothing is
     * read.
     */
    public final Explanation explain() {
        return draft.explain();
    }

    @Override
    public final Lookup<T> lookup() {
        return draft.lookup(false);
    }

    /** The query as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.toString();
    }
}
