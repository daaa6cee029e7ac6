package io.prisma4j.internal.exec;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a connection below its pool: whether it came with the right settings, and the statements prepared on it.
 * Preparing is half of the cost of a small query on SQLite, whose driver keeps none. Used by the one thread that has borrowed
 * the connection, so a statement that is in use is not in the map.
 */
final class PhysicalConnection {
    private static final int MOST_STATEMENTS = 128;
    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private volatile boolean ready;

    PhysicalConnection(Connection connection) {
        this.connection = connection;
    }

    boolean ready() {
        return ready;
    }

    void markReady() {
        ready = true;
    }

    /** Takes a kept statement out, or prepares one. */
    Prepared prepare(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return new Prepared(kept != null ? kept : connection.prepareStatement(sql), sql, this);
    }

    /** Keeps a statement for its next use; the one that was not used for the longest time makes room. */
    void keep(Prepared used) throws SQLException {
        used.statement().clearParameters();
        PreparedStatement same = idle.put(used.sql(), used.statement());
        if (same != null) same.close();
        if (idle.size() > MOST_STATEMENTS) {
            String eldest = idle.keySet().iterator().next();
            PreparedStatement removed = idle.remove(eldest);
            if (removed != null) removed.close();
        }
    }
}
