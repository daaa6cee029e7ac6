package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.schema.Schema;

/**
 * One database, as everything that runs on it needs it.
 *
 * @param schema the models, to speak of errors in their words
 * @param dialect its SQL and how values pass through its driver
 * @param connections where connections come from
 * @param listener hears of every statement
 */
public record Database(Schema schema, JdbcDialect dialect, Connections connections, StatementListener listener) {
    /** The database behind a source of connections. */
    public static Database of(Schema schema, JdbcDialect dialect, ConnectionSource source, StatementListener listener) {
        return new Database(
                schema, dialect, new Connections(source, dialect.dialect().transacting()), listener);
    }
}
