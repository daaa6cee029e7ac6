package io.prisma4j.client;

import io.prisma4j.error.ConnectionException;
import io.prisma4j.internal.exec.ConnectionSource;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.PostgresJdbc;
import io.prisma4j.internal.jdbc.SqliteJdbc;
import java.sql.Connection;
import java.sql.SQLException;

/** Which database is behind a source of connections, as its driver says. */
final class DatabaseProduct {
    private DatabaseProduct() {}

    /** The dialect to speak; asks one connection, which shows that the database can be reached. */
    static JdbcDialect dialect(ConnectionSource source) {
        String name = name(source);
        return switch (name) {
            case "SQLite" -> new SqliteJdbc();
            case "PostgreSQL" -> new PostgresJdbc();
            default ->
                throw new IllegalArgumentException(
                        "the database is " + name + "; prisma4j knows SQLite and PostgreSQL");
        };
    }

    private static String name(ConnectionSource source) {
        try (Connection connection = source.connection(null)) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new ConnectionException(
                    "cannot connect to the database: " + e.getMessage() + "; check its address and the login", e);
        }
    }
}
