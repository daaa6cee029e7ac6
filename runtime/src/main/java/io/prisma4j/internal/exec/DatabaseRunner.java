package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.write.Savepoints;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.StreamWork;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The runner of a pool: each operation on a connection of its own. Reads and writes of one statement run on autocommit, every
 * other write in a transaction.
 */
public final class DatabaseRunner implements Session {
    /** A single statement is its own savepoint. */
    private static final Savepoints NONE = new Savepoints() {
        @Override
        public <T> T within(Supplier<T> work) {
            return work.get();
        }
    };

    /** A write of its own runs none of the user's code, so it can run again when it was the victim of a deadlock. */
    private static final int RETRIES = 3;

    private static final TransactionSettings WRITES = TransactionSettings.DEFAULT.withRetries(RETRIES);

    private final Operations operations;
    private final Transactions transactions;

    public DatabaseRunner(Database database) {
        this.operations = new Operations(database);
        this.transactions = new Transactions(database, operations);
    }

    @Override
    public <T> List<T> read(ReadNode query, TreeReader<T> reader) {
        RowLocks.checkOutside(query, operations.locks());
        return statements(statements -> operations.read(statements, query, reader));
    }

    @Override
    public <T, A extends @Nullable Object, X extends Exception> A stream(
            ReadNode query, TreeReader<T> reader, StreamWork<T, A, X> work) throws X {
        RowLocks.checkOutside(query, operations.locks());
        if (operations.streamsInTransaction()) {
            return transactions.run(
                    TransactionSettings.DEFAULT,
                    (connection, statements) -> operations.stream(statements, query, reader, work));
        }
        try (Lease lease = operations.borrow(null)) {
            return operations.stream(operations.statements(lease, null), query, reader, work);
        }
    }

    @Override
    public Explanation explain(ReadNode query) {
        return statements(statements -> operations.explain(statements, query));
    }

    @Override
    public Explanation explain(WriteNode write) {
        return statements(statements -> operations.explain(statements, write));
    }

    @Override
    public <T> List<T> write(WriteNode.Returning write, TreeReader<T> reader) {
        if (operations.isSingleStatement(write)) {
            return alone((statements, changes) -> operations.write(statements, NONE, changes, write, reader));
        }
        return transactions.run(
                WRITES,
                (connection, statements) ->
                        operations.write(statements, connection, connection.changes(), write, reader));
    }

    @Override
    public long write(WriteNode.Counting write) {
        if (operations.isSingleStatement(write)) {
            return alone((statements, changes) -> operations.write(statements, NONE, changes, write));
        }
        return transactions.run(
                WRITES,
                (connection, statements) -> operations.write(statements, connection, connection.changes(), write));
    }

    /** A write of one statement, which is committed with it. */
    @FunctionalInterface
    private interface Alone<T> {
        T run(Statements statements, @Nullable PendingChanges changes);
    }

    private record Done<T>(T answer, @Nullable PendingChanges changes) {}

    private <T> T alone(Alone<T> write) {
        Done<T> done = Transactions.again(RETRIES, () -> {
            PendingChanges changes = operations.pending();
            return new Done<>(statements(statements -> write.run(statements, changes)), changes);
        });
        if (done.changes() != null) done.changes().tell();
        return done.answer();
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }

    @Override
    public <T> T statements(Function<Statements, T> work) {
        return lent(work, false);
    }

    @Override
    public <T> T raw(Function<Statements, T> work) {
        return lent(work, true);
    }

    private <T> T lent(Function<Statements, T> work, boolean raw) {
        try (Lease lease = operations.borrow(null)) {
            JdbcStatements statements = operations.statements(lease, null);
            return work.apply(raw ? statements.with(operations.rawErrors()) : statements);
        }
    }

    @Override
    public <T, X extends Exception> T transaction(TransactionSettings settings, Work<T, X> work) throws X {
        return transactions.run(settings, (connection, statements) -> {
            TransactionRunner runner = new TransactionRunner(operations, connection, statements, settings);
            try {
                return work.run(runner);
            } finally {
                runner.end();
            }
        });
    }
}
