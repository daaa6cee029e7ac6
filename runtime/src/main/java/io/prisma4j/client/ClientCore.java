package io.prisma4j.client;

import io.prisma4j.internal.catalogue.DatabaseSchema;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Schema;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a client consists of: a session with the database and, outside of transactions, what closes with it. For generated code. */
public final class ClientCore {
    private final Schema schema;
    private final JdbcDialect jdbc;
    private final Session session;
    private final TransactionOptions transactions;
    private final @Nullable Runnable close;
    private final AtomicBoolean closed = new AtomicBoolean();

    ClientCore(
            Schema schema,
            JdbcDialect jdbc,
            Session session,
            TransactionOptions transactions,
            @Nullable Runnable close) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.session = session;
        this.transactions = transactions;
        this.close = close;
    }

    /** Runs the queries that the generated accessors build. */
    public Runner runner() {
        return session;
    }

    Session session() {
        return session;
    }

    /** How transactions run of which nothing else is said. */
    TransactionOptions transactions() {
        return transactions;
    }

    /** The same client within a transaction, which it cannot close. */
    ClientCore within(Session transaction) {
        return new ClientCore(schema, jdbc, transaction, transactions, null);
    }

    JdbcDialect jdbc() {
        return jdbc;
    }

    private String provider() {
        return jdbc.dialect().provider();
    }

    String ddl() {
        return SchemaRenderer.sql(schema, provider());
    }

    DatabaseSchema database(String operation) {
        if (close == null) {
            throw new IllegalStateException(
                    operation + " cannot be part of a transaction; call it on the client, outside of the transaction");
        }
        return DatabaseSchema.of(session, schema, provider());
    }

    boolean isClosed() {
        return closed.get();
    }

    void close() {
        if (close == null) {
            throw new IllegalStateException(
                    "the client of a transaction cannot be closed; it ends with the transaction's function");
        }
        if (closed.compareAndSet(false, true)) close.run();
    }
}
