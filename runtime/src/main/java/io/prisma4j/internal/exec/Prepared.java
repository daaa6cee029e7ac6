package io.prisma4j.internal.exec;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A prepared statement in use. */
final class Prepared implements AutoCloseable {
    private final PreparedStatement statement;
    private final String sql;
    private final @Nullable PhysicalConnection owner;
    private boolean done;

    /** A statement that is kept for its next use by {@code owner}; null if it is closed after this one. */
    Prepared(PreparedStatement statement, String sql, @Nullable PhysicalConnection owner) {
        this.statement = statement;
        this.sql = sql;
        this.owner = owner;
    }

    PreparedStatement statement() {
        return statement;
    }

    String sql() {
        return sql;
    }

    /** It ran without an error, and can run again: the driver gives up some of those that did not. */
    void done() {
        done = true;
    }

    @Override
    public void close() throws SQLException {
        if (owner == null || !done) statement.close();
        else owner.keep(this);
    }
}
