package io.prisma4j.internal.exec;

import io.prisma4j.error.TimeoutException;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.write.Savepoints;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one connection of an open transaction: one thread at a time, savepoints in the order of a stack. */
final class BoundConnection implements Savepoints {
    private final Lease lease;
    private final SqlErrors errors;
    private final AfterCommit afterCommit;
    private final @Nullable PendingChanges changes;
    /** For each savepoint how many changes there were when it was set. */
    private final List<Integer> marks = new ArrayList<>();

    private final Semaphore turn = new Semaphore(1);
    private volatile @Nullable Thread user;
    private int depth;

    BoundConnection(Lease lease, SqlErrors errors, AfterCommit afterCommit, @Nullable PendingChanges changes) {
        this.lease = lease;
        this.errors = errors;
        this.afterCommit = afterCommit;
        this.changes = changes;
    }

    /** What will be done when the transaction has been committed. */
    AfterCommit afterCommit() {
        return afterCommit;
    }

    /** What it has changed; null if nobody wants to hear of it. */
    @Nullable
    PendingChanges changes() {
        return changes;
    }

    /**
     * Runs an operation, alone.
     *
     * @throws TimeoutException if another one runs (P2028)
     */
    <T> T alone(Supplier<T> operation) {
        if (!turn.tryAcquire()) throw new TimeoutException("P2028", inUse(), null);
        try {
            user = Thread.currentThread();
            return operation.get();
        } finally {
            user = null;
            turn.release();
        }
    }

    private String inUse() {
        return user == Thread.currentThread()
                ? "an operation of the transaction is called by the function that reads the rows of another one, but it"
                        + " has one connection; collect the rows first"
                : "the transaction is used by two threads at once, but it has one connection; use it by one thread,"
                        + " or give each thread a transaction of its own";
    }

    /**
     * Ends the use of the connection, for ever. An operation of another thread is waited for, because what it still does must
     * not become a part of whatever the connection is lent for next.
     *
     * @return whether there was none
     */
    boolean end() {
        if (turn.tryAcquire()) return true;
        turn.acquireUninterruptibly();
        return false;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        int level = open();
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            undoNow(level, e);
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
        if (changes != null) {
            while (marks.size() < level) marks.add(0);
            marks.set(level - 1, changes.size());
        }
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
        turn.acquireUninterruptibly();
        try {
            undoNow(level, cause);
        } finally {
            turn.release();
        }
    }

    private void undoNow(int level, Throwable cause) {
        depth = level - 1;
        if (changes != null) changes.forget(marks.get(level - 1));
        try {
            Lease.execute(lease.connection(), "ROLLBACK TO SAVEPOINT p" + level);
            Lease.execute(lease.connection(), "RELEASE SAVEPOINT p" + level);
            lease.recovered();
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
            throw lease.isLost() ? SqlErrors.lost(e) : errors.of(e, new SqlText(sql, List.of()), query -> true);
        }
    }
}
