package io.prisma4j.internal.exec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs.
 *
 * @param isolation null for the database's own level
 * @param readOnly whether the database refuses writes
 * @param timeout after which the transaction is rolled back; null for none
 * @param retries how often the work is tried again after a conflict
 */
public record TransactionSettings(
        @Nullable Isolation isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        int retries) {
    /** The database's own isolation, reads and writes, no timeout, no retries. */
    public static final TransactionSettings DEFAULT = new TransactionSettings(null, false, null, 0);

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
