package io.prisma4j.internal.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import io.prisma4j.error.ConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The pool of a client that was given a URL; closed with the client. */
public final class ConnectionPool implements AutoCloseable {
    private final HikariPool pool;

    private ConnectionPool(HikariPool pool) {
        this.pool = pool;
    }

    /**
     * Opens a pool, whose first connection is made at once.
     *
     * @param maxPoolSize null for what the URL says, else ten
     * @throws ConnectionException if the database cannot be reached, or its driver is not there
     */
    public static ConnectionPool open(ConnectUrl url, @Nullable Integer maxPoolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("prisma4j");
        config.setJdbcUrl(url.jdbc());
        url.properties().forEach(config::addDataSourceProperty);
        Integer size = maxPoolSize != null ? maxPoolSize : url.maxPoolSize();
        if (size != null) config.setMaximumPoolSize(size);
        Duration timeout = url.poolTimeout();
        if (timeout != null) config.setConnectionTimeout(timeout.toMillis());
        if (url.singleConnection()) keepOne(config);
        config.validate();
        try {
            return new ConnectionPool(new HikariPool(config));
        } catch (RuntimeException e) {
            throw new ConnectionException(
                    "cannot connect to " + url + ": " + reason(e)
                            + "; check the address and the login, and that the JDBC driver is on the class path",
                    e);
        }
    }

    /** A database in memory lives as long as its connection. */
    private static void keepOne(HikariConfig config) {
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
    }

    private static @Nullable String reason(Throwable e) {
        Throwable last = e;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) last = cause;
        return last.getMessage();
    }

    /**
     * A connection, which goes back to the pool when it is closed.
     *
     * @param maxWait how long to wait for one that is free; null for the pool's own timeout
     */
    public Connection connection(@Nullable Duration maxWait) throws SQLException {
        return maxWait == null ? pool.getConnection() : pool.getConnection(maxWait.toMillis());
    }

    @Override
    public void close() {
        try {
            pool.shutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
