package io.prisma4j.query;

import io.prisma4j.tree.RowLock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for the first of any number of records.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the record
 * @param <S> the query itself
 */
@CheckReturnValue
public abstract class FirstQuery<M, F extends Fields<M, M>, T, S> extends ReadQuery<M, F, T, S> implements One<T> {
    FirstQuery(Draft<M, F, T> draft) {
        super(draft);
    }

    @Override
    public final Optional<T> optional() {
        return Optional.ofNullable(orNull());
    }

    @Override
    public final T orThrow() {
        return draft().orThrow();
    }

    @Override
    public final @Nullable T orNull() {
        return draft().first();
    }

    /**
     * Locks the record until the end of the transaction, on PostgreSQL: nobody else changes, deletes or locks it. One that another
     * transaction has locked is waited for. For {@code tx} of a transaction only.
     */
    public final LockingOne<T> forUpdate() {
        return new LockingOne<>(draft(), RowLock.Mode.UPDATE);
    }

    /** Locks the record as {@link #forUpdate()} does, but lets others lock it in the same way: nobody changes or deletes it. */
    public final LockingOne<T> forShare() {
        return new LockingOne<>(draft(), RowLock.Mode.SHARE);
    }
}
