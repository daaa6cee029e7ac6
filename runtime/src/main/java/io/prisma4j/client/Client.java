package io.prisma4j.client;

import org.jspecify.annotations.Nullable;

/**
 * What every generated client can do beside the operations of its models. Immutable but for {@link #close()}, and safe for many
 * threads; a program has one.
 *
 * <pre>{@code
 * try (PrismaClient prisma = PrismaClient.connect("jdbc:sqlite:dev.db")) {
 *     prisma.schema().create();
 *     prisma.user().create(u -> u.email("ada@prisma.io")).execute();
 * }
 * }</pre>
 *
 * @param <C> the generated client
 */
public abstract class Client<C extends Client<C>> implements AutoCloseable {
    private final ClientCore core;

    /** For generated code. */
    protected Client(ClientCore core) {
        this.core = core;
    }

    /** The generated client over another core. For generated code. */
    protected abstract C with(ClientCore core);

    /** The tables of the models: to create, to drop, to show. */
    public final SchemaOperations schema() {
        return new SchemaOperations(core);
    }

    /**
     * Runs work in a transaction, which is committed when the work returns and rolled back when it throws. A transaction within a
     * transaction is a savepoint.
     *
     * <pre>{@code
     * Post post = prisma.transaction(tx -> {
     *     tx.post().updateMany().data(d -> d.published(false)).execute();
     *     return tx.post().create(p -> p.title("t").authorId(1)).execute();
     * });
     * }</pre>
     *
     * @return what the work returns
     * @throws X what the work throws, as it was thrown
     * @throws io.prisma4j.error.TransactionConflictException if another transaction stood in the way (P2034)
     */
    public final <T extends @Nullable Object, X extends Exception> T transaction(TransactionWork<C, T, X> work)
            throws X {
        return transaction(core.transactions(), work);
    }

    /**
     * The same with options; see {@link #transaction(TransactionWork)}.
     *
     * @throws X what the work throws, as it was thrown
     * @throws io.prisma4j.error.TimeoutException if it took longer than it may (P2028)
     * @throws io.prisma4j.error.TransactionConflictException if it conflicted once more than it may be retried (P2034)
     */
    public final <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionOptions options, TransactionWork<C, T, X> work) throws X {
        return core.session().transaction(options.settings(), session -> work.run(with(core.within(session))));
    }

    /**
     * Runs work without a result in a transaction; see {@link #transaction(TransactionWork)}.
     *
     * <pre>{@code
     * prisma.inTransaction(tx -> tx.user().create(u -> u.email("ada@prisma.io")).execute());
     * }</pre>
     *
     * @throws X what the work throws, as it was thrown
     */
    public final <X extends Exception> void inTransaction(TransactionAction<C, X> work) throws X {
        inTransaction(core.transactions(), work);
    }

    /**
     * The same with options; see {@link #transaction(TransactionOptions, TransactionWork)}.
     *
     * @throws X what the work throws, as it was thrown
     */
    public final <X extends Exception> void inTransaction(TransactionOptions options, TransactionAction<C, X> work)
            throws X {
        transaction(options, tx -> {
            work.run(tx);
            return true;
        });
    }

    /**
     * A query written by hand; nothing runs before {@link RawQuery#map}. Values are bound, each for one {@code ?}: a collection as one
     * array on PostgreSQL ({@code = any(?)}), a list in JSON on SQLite ({@code IN (SELECT value FROM json_each(?))}).
     *
     * <pre>{@code
     * List<String> titles = prisma.queryRaw("SELECT title FROM \"Post\" WHERE \"authorId\" = ?", 3)
     *     .map(row -> row.getString("title"));
     * }</pre>
     *
     * @param values may be null, each of a type that a model's field may have, or an enum's constant
     * @throws IllegalArgumentException if a value is of another type
     */
    public final RawQuery queryRaw(String sql, @Nullable Object... values) {
        return new RawQuery(core.session(), core.jdbc(), RawValues.statement(sql, values));
    }

    /**
     * Runs a statement written by hand and tells how many rows it changed. Values are bound as those of {@link #queryRaw}.
     *
     * <pre>{@code
     * long changed = prisma.executeRaw("UPDATE \"Post\" SET views = views + 1 WHERE id = ?", 3);
     * }</pre>
     *
     * @throws io.prisma4j.error.RawQueryException if the database refuses (P2010)
     * @throws IllegalArgumentException if a value is of a type that cannot be bound
     */
    public final long executeRaw(String sql, @Nullable Object... values) {
        return core.session().raw(statements -> statements.update(RawValues.statement(sql, values)));
    }

    /** Whether {@link #close()} was called. */
    final boolean isClosed() {
        return core.isClosed();
    }

    /**
     * Closes the client, and its pool if it is the client's own; once more does nothing.
     *
     * @throws IllegalStateException within a transaction
     */
    @Override
    public final void close() {
        core.close();
    }
}
