package io.prisma4j.internal.exec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs.
 *
 * @param isolation null for the database's own level
 * @param readOnly whether the database refuses writes
 * @param timeout after which the transaction is rolled back; null for none
 * @param maxWait how long to wait for a connection; null for as long as the pool waits
 * @param retries how often the work is tried again after a conflict
 */
public record TransactionSettings(
        @Nullable Isolation isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        @Nullable Duration maxWait,
        int retries) {
    /** The database's own isolation, reads and writes, no timeout, no retries. */
    public static final TransactionSettings DEFAULT = new TransactionSettings(null, false, null, null, 0);

    public TransactionSettings withIsolation(@Nullable Isolation level) {
        return new TransactionSettings(level, readOnly, timeout, maxWait, retries);
    }

    public TransactionSettings asReadOnly() {
        return new TransactionSettings(isolation, true, timeout, maxWait, retries);
    }

    public TransactionSettings withTimeout(@Nullable Duration end) {
        return new TransactionSettings(isolation, readOnly, end, maxWait, retries);
    }

    public TransactionSettings withMaxWait(@Nullable Duration wait) {
        return new TransactionSettings(isolation, readOnly, timeout, wait, retries);
    }

    public TransactionSettings withRetries(int times) {
        return new TransactionSettings(isolation, readOnly, timeout, maxWait, times);
    }

    /** The levels of SQL. A database that has not got a level uses the next stronger one; SQLite is always serializable. */
    public enum Isolation {
        READ_UNCOMMITTED("READ UNCOMMITTED"),
        READ_COMMITTED("READ COMMITTED"),
        REPEATABLE_READ("REPEATABLE READ"),
        SERIALIZABLE("SERIALIZABLE");

        private final String sql;

        Isolation(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}
