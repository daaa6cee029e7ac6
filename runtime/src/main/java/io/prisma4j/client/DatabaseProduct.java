package io.prisma4j.client;

import io.prisma4j.error.ConnectionException;
import io.prisma4j.internal.exec.ConnectionSource;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.PostgresJdbc;
import io.prisma4j.internal.jdbc.SqliteJdbc;
import io.prisma4j.internal.pool.ConnectUrl;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Which database is behind a source of connections, as its driver says. */
final class DatabaseProduct {
    private DatabaseProduct() {}

    /** The dialect to speak; asks one connection, which shows that the database can be reached. */
    static JdbcDialect of(ConnectionSource source) {
        return dialect(source, false);
    }

    /**
     * The same for connections that are not the client's own, and that must all be of the same database.
     *
     * @throws IllegalArgumentException if each would be a database of its own
     */
    static JdbcDialect ofShared(ConnectionSource source) {
        return dialect(source, true);
    }

    private static JdbcDialect dialect(ConnectionSource source, boolean shared) {
        try (Connection connection = source.connection(null)) {
            DatabaseMetaData database = connection.getMetaData();
            if (shared) checkShared(database.getURL());
            return dialect(database.getDatabaseProductName());
        } catch (SQLException e) {
            throw new ConnectionException(
                    "cannot connect to the database: " + e.getMessage() + "; check its address and the login", e);
        }
    }

    private static void checkShared(@Nullable String url) {
        if (url == null || !ConnectUrl.isPrivate(url)) return;
        throw new IllegalArgumentException(
                "every connection of the dataSource is an SQLite database of its own, in memory; give the client the url"
                        + " jdbc:sqlite::memory: instead, of which it keeps one connection, or use a file");
    }

    private static JdbcDialect dialect(String name) {
        return switch (name) {
            case "SQLite" -> new SqliteJdbc();
            case "PostgreSQL" -> new PostgresJdbc();
            default ->
                throw new IllegalArgumentException(
                        "the database is " + name + "; prisma4j knows SQLite and PostgreSQL");
        };
    }
}
