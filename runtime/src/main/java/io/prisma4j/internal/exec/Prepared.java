package io.prisma4j.internal.exec;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement in use.
 *
 * @param owner the connection that keeps it for the next use; null if it is closed after this one
 */
record Prepared(
        PreparedStatement statement, String sql, @Nullable PhysicalConnection owner) implements AutoCloseable {
    /** Lets the statement take so many seconds, 0 for any number. */
    void limit(int seconds) throws SQLException {
        if (seconds > 0 || (owner != null && statement.getQueryTimeout() > 0)) statement.setQueryTimeout(seconds);
    }

    @Override
    public void close() throws SQLException {
        if (owner == null) statement.close();
        else owner.keep(this);
    }
}
