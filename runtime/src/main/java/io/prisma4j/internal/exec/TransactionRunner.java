package io.prisma4j.internal.exec;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.StreamWork;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The runner of an open transaction, or of one nested in it; of no use after its end. */
final class TransactionRunner implements Session {
    private final Operations operations;
    private final BoundConnection connection;
    private final JdbcStatements statements;
    private final TransactionSettings settings;
    private volatile boolean ended;

    TransactionRunner(
            Operations operations,
            BoundConnection connection,
            JdbcStatements statements,
            TransactionSettings settings) {
        this.operations = operations;
        this.connection = connection;
        this.statements = statements;
        this.settings = settings;
    }

    /** From now on it refuses every operation. */
    void end() {
        ended = true;
    }

    @Override
    public <T> List<T> read(ReadNode query, TreeReader<T> reader) {
        RowLocks.checkWithin(query, settings);
        return alone(() -> operations.read(statements, query, reader));
    }

    @Override
    public <T, A extends @Nullable Object, X extends Exception> A stream(
            ReadNode query, TreeReader<T> reader, StreamWork<T, A, X> work) throws X {
        RowLocks.checkWithin(query, settings);
        return operations.stream(new SharedStatements(statements, this::alone), query, reader, work);
    }

    @Override
    public Explanation explain(ReadNode query) {
        return alone(() -> operations.explain(statements, query));
    }

    @Override
    public Explanation explain(WriteNode write) {
        return alone(() -> operations.explain(statements, write));
    }

    @Override
    public <T> List<T> write(WriteNode.Returning write, TreeReader<T> reader) {
        return alone(() ->
                whole(write, () -> operations.write(statements, connection, connection.changes(), write, reader)));
    }

    @Override
    public long write(WriteNode.Counting write) {
        return alone(() -> whole(write, () -> operations.write(statements, connection, connection.changes(), write)));
    }

    /** A write of several statements happens as a whole or not at all, also when the transaction goes on after its failure. */
    private <T> T whole(WriteNode write, Supplier<T> run) {
        return operations.isSingleStatement(write) ? run.get() : connection.within(run);
    }

    @Override
    public void afterCommit(Runnable action) {
        alone(() -> {
            connection.afterCommit().add(action);
            return true;
        });
    }

    @Override
    public <T> T statements(Function<Statements, T> work) {
        return alone(() -> work.apply(statements));
    }

    @Override
    public <T> T raw(Function<Statements, T> work) {
        return alone(() -> work.apply(statements.with(operations.rawErrors())));
    }

    @Override
    public <T, X extends Exception> T transaction(TransactionSettings nested, Work<T, X> work) throws X {
        checkNested(nested);
        int level = alone(connection::open);
        int actions = connection.afterCommit().size();
        JdbcStatements within = statements.within(nested.timeout());
        TransactionRunner inner = new TransactionRunner(operations, connection, within, settings);
        T result;
        try {
            result = work.run(inner);
            inner.end();
            within.checkTime();
            alone(() -> {
                connection.release(level);
                return true;
            });
        } catch (Throwable e) {
            inner.end();
            connection.afterCommit().forget(actions);
            connection.undo(level, e);
            throw e;
        }
        return result;
    }

    private void checkNested(TransactionSettings nested) {
        boolean otherLevel = nested.isolation() != null && nested.isolation() != settings.isolation();
        if (otherLevel || (nested.readOnly() && !settings.readOnly())) {
            throw new InvalidQueryException(
                    "P2009",
                    "a nested transaction is a part of the outer one and cannot have another isolation level or be read"
                            + " only on its own; set both at the outer transaction",
                    null);
        }
    }

    private <T> T alone(Supplier<T> operation) {
        if (ended) {
            throw new TimeoutException(
                    "P2028",
                    "the transaction has ended already; use what it gives only within its lambda, and the client itself"
                            + " everywhere else",
                    null);
        }
        return connection.alone(operation);
    }
}
