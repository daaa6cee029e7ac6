package io.prisma4j.client;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.query.Executable;
import io.prisma4j.query.LoadEach;
import io.prisma4j.query.Loadable;
import io.prisma4j.query.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
     * Has something done when what this client has written is committed: at the end of the transaction that it belongs to, by the
     * same thread, in the order of the calls; at once outside of one. What is rolled back, by a savepoint or as a whole, forgets its
     * actions, and so does each attempt that a conflict repeats.
     *
     * <pre>{@code
     * prisma.inTransaction(tx -> {
     *     User user = tx.user().create(u -> u.email("ada@prisma.io")).execute();
     *     tx.afterCommit(() -> mail.welcome(user));
     * });
     * }</pre>
     *
     * @param action may use any client but {@code tx}; what it throws arrives when all others have run, and undoes nothing
     * @throws io.prisma4j.error.TimeoutException if the transaction has ended (P2028)
     */
    public final void afterCommit(Runnable action) {
        core.session().afterCommit(Objects.requireNonNull(action, "action"));
    }

    /**
     * Runs operations one after another in one transaction: all of them happen, or none. They are made with this client, not with
     * that of another transaction.
     *
     * <pre>{@code
     * List<User> both = prisma.batch(
     *     prisma.user().create(u -> u.email("a@b.c")), prisma.user().delete(u -> u.email().eq("d@e.f")));
     * }</pre>
     *
     * @return their answers, in their order
     * @throws io.prisma4j.error.PrismaException if the database refuses one of them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> List<T> batch(Executable<? extends T>... operations) {
        return batch(Arrays.asList(operations));
    }

    /** The same for operations in a collection; see {@link #batch(Executable[])}. */
    public final <T> List<T> batch(Collection<? extends Executable<? extends T>> operations) {
        return batch(core.transactions(), operations);
    }

    /** The same with options; see {@link #batch(Executable[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> List<T> batch(TransactionOptions options, Executable<? extends T>... operations) {
        return batch(options, Arrays.asList(operations));
    }

    /** The same with options for operations in a collection; see {@link #batch(Executable[])}. */
    public final <T> List<T> batch(
            TransactionOptions options, Collection<? extends Executable<? extends T>> operations) {
        return core.session().transaction(options.settings(), session -> {
            List<T> answers = new ArrayList<>(operations.size());
            for (Executable<? extends T> operation : operations) answers.add(operation.executeOn(session));
            return Collections.unmodifiableList(answers);
        });
    }

    /**
     * Runs a query for each of many keys, all of one kind in one statement a relation and level; what a batch loader of a GraphQL
     * server needs. The queries begin with {@code findUnique}, may walk along relations, and may end in a list. Those that
     * differ in more than the key (another filter, another {@code take}, another function in a {@code select}) are of another
     * kind, and cost statements of their own.
     *
     * <pre>{@code
     * List<Outcome<List<Post>>> posts =
     *     prisma.loadEach(ids, id -> prisma.user().findUnique(u -> u.id().eq(id)).posts().take(3));
     * }</pre>
     *
     * @return for each key, in the keys' order, its answer or its own error; the same key twice is read once
     */
    public final <K, T> List<Outcome<T>> loadEach(
            Collection<? extends K> keys, Function<? super K, ? extends Loadable<T>> query) {
        return new LoadEach(core.session()).of(keys, query);
    }

    /**
     * A query written by hand; nothing runs before {@link RawQuery#map}. Values are bound, each for one {@code ?}: a collection as one
     * array on PostgreSQL ({@code = any(?)}), a list in JSON on SQLite ({@code IN (SELECT value FROM json_each(?))}); an {@link Sql} is
     * put in place of its mark.
     *
     * <pre>{@code
     * List<String> titles = prisma.queryRaw("SELECT title FROM \"Post\" WHERE \"authorId\" = ?", 3)
     *     .map(row -> row.getString("title"));
     * }</pre>
     *
     * @param sql a constant of the program; see {@link #queryRawUnsafe}
     * @param values may be null, each of a type that a model's field may have, an enum's constant, or a piece of SQL
     * @throws IllegalArgumentException if a value is of another type
     * @throws io.prisma4j.error.InvalidQueryException if there are more or fewer values than marks (P1016)
     * @throws io.prisma4j.error.ValueOutOfRangeException if the database cannot hold a value (P2020)
     */
    @SuppressWarnings("exports") // users need not have that annotation
    public final RawQuery queryRaw(@CompileTimeConstant String sql, @Nullable Object... values) {
        return queryRaw(Sql.unsafe(sql, values));
    }

    /**
     * The same for a query that is put together of pieces; see {@link #queryRaw(String, Object...)}.
     *
     * <pre>{@code
     * prisma.queryRaw(Sql.of("SELECT title FROM \"Post\" WHERE id IN (?)", Sql.join(ids))).map(row -> row.getString("title"));
     * }</pre>
     */
    public final RawQuery queryRaw(Sql sql) {
        return new RawQuery(core.session(), core.jdbc(), RawStatement.of(sql, core.jdbc()));
    }

    /**
     * The same for a text that is made at run time, of which nothing may come from users; see {@link #queryRaw(String, Object...)}.
     *
     * <pre>{@code
     * prisma.queryRawUnsafe(Files.readString(report), year).map(row -> row.getLong("total"));
     * }</pre>
     */
    public final RawQuery queryRawUnsafe(String sql, @Nullable Object... values) {
        return queryRaw(Sql.unsafe(sql, values));
    }

    /**
     * Runs a statement written by hand and tells how many rows it changed. Values are bound as those of {@link #queryRaw}.
     *
     * <pre>{@code
     * long changed = prisma.executeRaw("UPDATE \"Post\" SET views = views + 1 WHERE id = ?", 3);
     * }</pre>
     *
     * @param sql a constant of the program; see {@link #executeRawUnsafe}
     * @throws io.prisma4j.error.RawQueryException if the database refuses (P2010)
     * @throws io.prisma4j.error.InvalidQueryException if there are more or fewer values than marks (P1016)
     * @throws io.prisma4j.error.ValueOutOfRangeException if the database cannot hold a value (P2020)
     * @throws IllegalArgumentException if a value is of a type that cannot be bound
     */
    @SuppressWarnings("exports") // users need not have that annotation
    public final long executeRaw(@CompileTimeConstant String sql, @Nullable Object... values) {
        return executeRaw(Sql.unsafe(sql, values));
    }

    /**
     * The same for a statement that is put together of pieces; see {@link #executeRaw(String, Object...)}.
     *
     * <pre>{@code
     * prisma.executeRaw(Sql.of("UPDATE ? SET views = 0", Sql.identifier("Post")));
     * }</pre>
     */
    public final long executeRaw(Sql sql) {
        SqlText statement = RawStatement.of(sql, core.jdbc());
        return core.session().raw(statements -> statements.update(statement));
    }

    /**
     * The same for a text that is made at run time, of which nothing may come from users; see {@link #executeRaw(String, Object...)}.
     *
     * <pre>{@code
     * prisma.executeRawUnsafe(difference.remedy());
     * }</pre>
     */
    public final long executeRawUnsafe(String sql, @Nullable Object... values) {
        return executeRaw(Sql.unsafe(sql, values));
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
