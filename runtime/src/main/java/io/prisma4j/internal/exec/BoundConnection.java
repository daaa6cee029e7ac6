package io.prisma4j.internal.exec;

import io.prisma4j.error.TimeoutException;
import io.prisma4j.internal.write.Savepoints;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The one connection of an open transaction: one thread at a time, savepoints in the order of a stack. */
final class BoundConnection implements Savepoints {
    private final Lease lease;
    private final SqlErrors errors;
    private final AfterCommit afterCommit;
    private final AtomicBoolean busy = new AtomicBoolean();
    private int depth;

    BoundConnection(Lease lease, SqlErrors errors, AfterCommit afterCommit) {
        this.lease = lease;
        this.errors = errors;
        this.afterCommit = afterCommit;
    }

    /** What will be done when the transaction has been committed. */
    AfterCommit afterCommit() {
        return afterCommit;
    }

    /**
     * Runs an operation, alone.
     *
     * @throws TimeoutException if another thread runs one (P2028)
     */
    <T> T alone(Supplier<T> operation) {
        if (!busy.compareAndSet(false, true)) {
            throw new TimeoutException(
                    "P2028",
                    "the transaction is used by two threads at once, but it has one connection; use it by one thread,"
                            + " or give each thread a transaction of its own",
                    null);
        }
        try {
            return operation.get();
        } finally {
            busy.set(false);
        }
    }

    @Override
    public <T> T within(Supplier<T> work) {
        int level = open();
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            undo(level, e);
            throw e;
        }
        release(level);
        return result;
    }

    /** Sets a savepoint. */
    int open() {
        int level = depth + 1;
        execute("SAVEPOINT p" + level);
        depth = level;
        return level;
    }

    /** Keeps what was done since the savepoint. */
    void release(int level) {
        checkInnermost(level);
        depth = level - 1;
        execute("RELEASE SAVEPOINT p" + level);
    }

    /** Undoes what was done since the savepoint; a failure to do so is told with the cause. */
    void undo(int level, Throwable cause) {
        depth = level - 1;
        try {
            Lease.execute(lease.connection(), "ROLLBACK TO SAVEPOINT p" + level);
            Lease.execute(lease.connection(), "RELEASE SAVEPOINT p" + level);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void checkInnermost(int level) {
        if (depth != level) {
            throw new TimeoutException(
                    "P2028",
                    "a nested transaction ends while one that began later is still open; nested transactions of one"
                            + " transaction cannot run side by side",
                    null);
        }
    }

    private void execute(String sql) {
        try {
            Lease.execute(lease.connection(), sql);
        } catch (SQLException e) {
            throw errors.of(e, sql);
        }
    }
}
