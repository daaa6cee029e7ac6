package io.prisma4j.internal.exec;

import io.prisma4j.internal.sql.ConnectionSetting;
import io.prisma4j.internal.sql.Transacting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lends the connections of a source, set as the database needs them, and gives them back as they came. A physical
 * connection that came with the right settings is remembered and not asked again; one that did not is set each time it is lent
 * and reset when it is given back, because it is not ours alone.
 */
public final class Connections {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private final ConnectionSource source;
    private final List<ConnectionSetting> settings;
    private final Map<Connection, PhysicalConnection> known = new ConcurrentHashMap<>();

    public Connections(ConnectionSource source, Transacting transacting) {
        this.source = source;
        this.settings = transacting.settings();
    }

    /** A connection on autocommit; the borrower closes the lease. Null for as long a wait as the source's own. */
    Lease borrow(@Nullable Duration maxWait) throws SQLException {
        Connection connection = source.connection(maxWait);
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (!autoCommit) connection.setAutoCommit(true);
            // A database without settings of its own has a driver that keeps prepared statements, too.
            if (settings.isEmpty()) return new Lease(connection, autoCommit, List.of(), null);
            PhysicalConnection physical = physical(connection);
            return new Lease(connection, autoCommit, prepare(connection, physical), physical);
        } catch (SQLException | RuntimeException e) {
            close(connection, e);
            throw e;
        }
    }

    private PhysicalConnection physical(Connection connection) throws SQLException {
        Connection physical = connection.unwrap(Connection.class);
        PhysicalConnection found = known.get(physical);
        if (found != null) return found;
        forgetClosed();
        return known.computeIfAbsent(physical, PhysicalConnection::new);
    }

    /** A new connection often takes the place of one that its pool has closed. */
    private void forgetClosed() throws SQLException {
        Iterator<Connection> connections = known.keySet().iterator();
        while (connections.hasNext()) {
            if (connections.next().isClosed()) connections.remove();
        }
    }

    /** Sets what is not as it should be, and answers with the statements that undo it. */
    private List<String> prepare(Connection connection, PhysicalConnection physical) throws SQLException {
        if (physical.ready()) return List.of();
        List<String> undo = new ArrayList<>();
        for (ConnectionSetting setting : settings) {
            String present = value(connection, setting.query());
            if (setting.suffices().test(present)) continue;
            if (setting.lasting()) {
                prefer(connection, setting);
            } else {
                Lease.execute(connection, setting.set(setting.wanted()));
                undo.add(setting.set(present));
            }
        }
        if (undo.isEmpty()) physical.markReady();
        return undo;
    }

    /** A database that cannot be written keeps what it has, and can be read all the same. */
    private static void prefer(Connection connection, ConnectionSetting setting) {
        try {
            Lease.execute(connection, setting.set(setting.wanted()));
        } catch (SQLException e) {
            LOG.debug("The database keeps its own setting: {}", setting.query(), e);
        }
    }

    static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) throw new SQLException(query + " answered with no row");
            return rows.getString(1);
        }
    }

    private static void close(Connection connection, Exception cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
