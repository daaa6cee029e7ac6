package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One database, as everything that runs on it needs it.
 *
 * @param schema the models, to speak of errors in their words
 * @param dialect its SQL and how values pass through its driver
 * @param connections where connections come from
 * @param listener hears of every statement
 * @param commits hears of every change that was committed; null if nobody wants to, so that nothing is collected
 */
public record Database(
        Schema schema,
        JdbcDialect dialect,
        Connections connections,
        StatementListener listener,
        @Nullable CommitListener commits) {
    /** The database behind a source of connections. */
    public static Database of(Schema schema, JdbcDialect dialect, ConnectionSource source, StatementListener listener) {
        return new Database(
                schema, dialect, new Connections(source, dialect.dialect().transacting()), listener, null);
    }

    /** The same database, whose committed changes somebody hears of; null for nobody. */
    public Database telling(@Nullable CommitListener whom) {
        return new Database(schema, dialect, connections, listener, whom);
    }
}
