package io.prisma4j.internal.exec;

import io.prisma4j.error.PrismaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A borrowed connection, on autocommit, and what must be undone before it is given back. */
final class Lease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private final Connection connection;
    private final boolean autoCommit;
    private final List<String> undo;
    private final @Nullable PhysicalConnection physical;
    private boolean broken;
    private @Nullable PrismaException failure;

    Lease(Connection connection, boolean autoCommit, List<String> undo, @Nullable PhysicalConnection physical) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.undo = undo;
        this.physical = physical;
    }

    Connection connection() {
        return connection;
    }

    /** Prepares a statement, or takes one that the connection has kept; closing the result gives it back. */
    Prepared prepare(String sql) throws SQLException {
        return physical == null ? new Prepared(connection.prepareStatement(sql), sql, null) : physical.prepare(sql);
    }

    /** A statement has failed, which may be the end of its transaction; the first failure of several is the cause of the others. */
    void failed(PrismaException first) {
        if (failure == null) failure = first;
    }

    /** What has failed is undone. */
    void recovered() {
        failure = null;
    }

    /** What has failed and is not undone; null for nothing. */
    @Nullable
    PrismaException failure() {
        return failure;
    }

    /** Whether the connection has ended: the server or the network did it, or the pool when it heard of it. */
    boolean isLost() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            LOG.debug("A connection does not even know whether it is closed", e);
            return true;
        }
    }

    /** The connection is in a state that nobody knows: it is ended, so that no pool lends it again. */
    void broken(SQLException cause) {
        LOG.warn("A connection could not be brought back to its first state and is ended", cause);
        broken = true;
    }

    /** Gives the connection back as it came. What was done on it is done, so a failure to do so is only logged. */
    @Override
    public void close() {
        try (connection) {
            restore();
            if (broken) connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.warn("A connection could not be given back", e);
        }
    }

    private void restore() {
        try {
            for (String statement : undo) execute(connection, statement);
            if (!autoCommit) connection.setAutoCommit(false);
        } catch (SQLException e) {
            if (!broken) broken(e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
