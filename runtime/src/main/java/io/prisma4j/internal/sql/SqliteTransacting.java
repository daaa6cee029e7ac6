package io.prisma4j.internal.sql;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of SQLite. One that may write asks for the write lock at its beginning: it then waits for another writer, where a
 * later upgrade would fail at once.
 */
final class SqliteTransacting implements Transacting {
    /** The driver's own busy timeouts, which nobody has chosen. */
    private static final Set<String> NOT_CHOSEN = Set.of("0", "3000");

    private static final ConnectionSetting PATIENCE = new ConnectionSetting(
            "PRAGMA busy_timeout", "PRAGMA busy_timeout = ", "5000", now -> !NOT_CHOSEN.contains(now), false);

    private static final List<ConnectionSetting> SETTINGS = List.of(
            new ConnectionSetting("PRAGMA foreign_keys", "PRAGMA foreign_keys = ", "1", "1"::equals, false),
            PATIENCE,
            new ConnectionSetting(
                    "PRAGMA journal_mode",
                    "PRAGMA journal_mode = ",
                    "wal",
                    // A database in memory has no journal that could be kept in a file.
                    now -> now.equals("wal") || now.equals("memory"),
                    true));

    @Override
    public String begin(boolean readOnly) {
        return readOnly ? "BEGIN" : "BEGIN IMMEDIATE";
    }

    @Override
    public @Nullable ConnectionSetting patience() {
        return PATIENCE;
    }

    @Override
    public List<String> first(@Nullable String isolation, boolean readOnly) {
        return readOnly ? List.of("PRAGMA query_only = 1") : List.of();
    }

    @Override
    public List<String> last(boolean readOnly) {
        return readOnly ? List.of("PRAGMA query_only = 0") : List.of();
    }

    @Override
    public boolean partsNeedTransaction() {
        return false;
    }

    @Override
    public List<ConnectionSetting> settings() {
        return SETTINGS;
    }
}
