package io.prisma4j.query;

import io.prisma4j.tree.RowLock;

/**
 * A query that locks its records, and waits for those that another transaction has locked unless it is told otherwise.
 *
 * <pre>{@code
 * List<Job> mine = tx.job().findMany().where(j -> j.done().eq(false)).take(10).forUpdate().skipLocked().toList();
 * }</pre>
 *
 * @param <T> what is made of each record
 */
@CheckReturnValue
public final class LockingMany<T> extends LockedMany<T> {
    private final Draft<?, ?, T> unlocked;
    private final RowLock lock;

    LockingMany(Draft<?, ?, T> unlocked, RowLock.Mode mode) {
        this(unlocked, new RowLock(mode, RowLock.Busy.WAIT));
    }

    private LockingMany(Draft<?, ?, T> unlocked, RowLock lock) {
        super(unlocked.lock(lock));
        this.unlocked = unlocked;
        this.lock = lock;
    }

    /** Without the records that another transaction has locked, as if they were not there. */
    public LockedMany<T> skipLocked() {
        return new LockedMany<>(unlocked.lock(lock.withBusy(RowLock.Busy.SKIP)));
    }

    /** Fails at once, with a {@code RecordLockedException}, if another transaction has locked one of the records. */
    public LockedMany<T> noWait() {
        return new LockedMany<>(unlocked.lock(lock.withBusy(RowLock.Busy.FAIL)));
    }
}
