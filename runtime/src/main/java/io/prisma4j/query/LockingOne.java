package io.prisma4j.query;

import io.prisma4j.tree.RowLock;

/**
 * A query that locks its record, and waits for one that another transaction has locked unless it is told otherwise.
 *
 * <pre>{@code
 * Account account = tx.account().findUnique(a -> a.id().eq("a")).forUpdate().orThrow();
 * }</pre>
 *
 * @param <T> what is made of the record
 */
@CheckReturnValue
public final class LockingOne<T> extends LockedOne<T> {
    private final Draft<?, ?, T> unlocked;
    private final RowLock lock;

    LockingOne(Draft<?, ?, T> unlocked, RowLock.Mode mode) {
        this(unlocked, new RowLock(mode, RowLock.Busy.WAIT));
    }

    private LockingOne(Draft<?, ?, T> unlocked, RowLock lock) {
        super(unlocked.lock(lock));
        this.unlocked = unlocked;
        this.lock = lock;
    }

    /** Without a record that another transaction has locked, as if it were not there; {@code findFirst} takes the next one. */
    public LockedOne<T> skipLocked() {
        return with(RowLock.Busy.SKIP);
    }

    /** Fails at once, with a {@code RecordLockedException}, if another transaction has locked the record. */
    public LockedOne<T> noWait() {
        return with(RowLock.Busy.FAIL);
    }

    private LockedOne<T> with(RowLock.Busy busy) {
        return new LockedOne<>(unlocked.lock(lock.withBusy(busy)));
    }
}
