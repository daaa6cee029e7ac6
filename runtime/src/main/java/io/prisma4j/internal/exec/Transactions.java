package io.prisma4j.internal.exec;

import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.internal.sql.ConnectionSetting;
import io.prisma4j.internal.sql.Transacting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Begins transactions, ends them, and tries again what ran into a conflict. */
final class Transactions {
    private static final int FIRST_PAUSE_MILLIS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 1_000;
    private final Operations operations;
    private final Transacting transacting;

    Transactions(Database database, Operations operations) {
        this.operations = operations;
        this.transacting = database.dialect().dialect().transacting();
    }

    /** What is done on the connection of a transaction. */
    @FunctionalInterface
    interface Body<T, X extends Exception> {
        T run(BoundConnection connection, JdbcStatements statements) throws X;
    }

    /** What may run into a conflict. */
    @FunctionalInterface
    interface Attempt<T, X extends Exception> {
        T run() throws X;
    }

    private record Committed<T>(
            T result, AfterCommit afterCommit, @Nullable PendingChanges changes) {}

    /** Runs a transaction, then what is to be done after its commit, which no conflict repeats. */
    <T, X extends Exception> T run(TransactionSettings settings, Body<T, X> body) throws X {
        Committed<T> committed = again(settings.retries(), () -> once(settings, body));
        try {
            if (committed.changes() != null) committed.changes().tell();
        } finally {
            committed.afterCommit().run();
        }
        return committed.result();
    }

    /** Tries again what ran into a conflict, so many times at most. */
    static <T, X extends Exception> T again(int retries, Attempt<T, X> work) throws X {
        for (int attempt = 0; ; attempt++) {
            try {
                return work.run();
            } catch (TransactionConflictException e) {
                if (attempt >= retries) throw e;
                pause(attempt, e);
            }
        }
    }

    private <T, X extends Exception> Committed<T> once(TransactionSettings settings, Body<T, X> body) throws X {
        try (Lease lease = operations.borrow(settings.maxWait())) {
            AfterCommit afterCommit = new AfterCommit();
            PendingChanges changes = operations.pending();
            JdbcStatements statements = operations.statements(lease, settings.timeout());
            begin(lease, settings, statements);
            T result;
            try {
                result = use(new BoundConnection(lease, operations.errors(), afterCommit, changes), statements, body);
                statements.checkTime();
            } catch (Throwable e) {
                rollback(lease, settings, e);
                throw e;
            }
            commit(lease, settings);
            return new Committed<>(result, afterCommit, changes);
        }
    }

    private static <T, X extends Exception> T use(
            BoundConnection connection, JdbcStatements statements, Body<T, X> body) throws X {
        T result;
        try {
            result = body.run(connection, statements);
        } catch (Throwable e) {
            connection.end();
            throw e;
        }
        if (connection.end()) return result;
        throw new TimeoutException(
                "P2028",
                "the transaction has ended while another thread still ran an operation of it, and is rolled back; wait"
                        + " for the other thread within the transaction, or give it a transaction of its own",
                null);
    }

    private void begin(Lease lease, TransactionSettings settings, JdbcStatements statements) {
        Connection connection = lease.connection();
        String isolation =
                settings.isolation() == null ? null : settings.isolation().sql();
        String begin = transacting.begin(settings.readOnly());
        try {
            if (begin.isEmpty()) connection.setAutoCommit(false);
            else waiting(connection, begin, statements.millisLeft());
        } catch (SQLException e) {
            statements.checkTime();
            throw operations.errors().of(e);
        }
        try {
            for (String statement : transacting.first(isolation, settings.readOnly())) {
                Lease.execute(connection, statement);
            }
        } catch (SQLException e) {
            rollback(lease, settings, e);
            throw operations.errors().of(e);
        }
    }

    /** Executes what may have to wait for other transactions, and waits no longer than the time that is left; null for no end. */
    private void waiting(Connection connection, String begin, @Nullable Long millisLeft) throws SQLException {
        ConnectionSetting patience = transacting.patience();
        if (millisLeft == null || patience == null) {
            Lease.execute(connection, begin);
            return;
        }
        String present = Connections.value(connection, patience.query());
        if (millisLeft >= Long.parseLong(present)) {
            Lease.execute(connection, begin);
            return;
        }
        Lease.execute(connection, patience.set(millisLeft.toString()));
        try {
            Lease.execute(connection, begin);
        } finally {
            Lease.execute(connection, patience.set(present));
        }
    }

    private void commit(Lease lease, TransactionSettings settings) {
        PrismaException failed = lease.failure();
        try {
            // A server that has given the transaction up would answer a commit with a rollback, and say nothing.
            if (failed != null) Lease.execute(lease.connection(), "SELECT 1");
            if (isDriven()) lease.connection().commit();
            else Lease.execute(lease.connection(), "COMMIT");
        } catch (SQLException e) {
            rollback(lease, settings, e);
            throw uncommitted(
                    lease.isLost() ? SqlErrors.lost(e) : operations.errors().of(e), failed);
        }
        try {
            reset(lease, settings);
        } catch (SQLException e) {
            lease.broken(e);
        }
    }

    /** What it means that a commit was refused; {@code earlier} is what had failed before, though its exception was caught. */
    private static PrismaException uncommitted(PrismaException failure, @Nullable PrismaException earlier) {
        if (earlier instanceof TransactionConflictException) return earlier;
        if (earlier != null) failure.addSuppressed(earlier);
        if (!(failure instanceof ConnectionException)) return failure;
        return new ConnectionException(
                "the connection was lost while the transaction was being committed, so it may have happened or not; look"
                        + " whether it has before it is tried again",
                failure.getCause());
    }

    private void reset(Lease lease, TransactionSettings settings) throws SQLException {
        for (String statement : transacting.last(settings.readOnly())) Lease.execute(lease.connection(), statement);
        if (isDriven()) lease.connection().setAutoCommit(true);
    }

    /** Undoes everything. A connection on which even that fails is not given back to anybody. */
    private void rollback(Lease lease, TransactionSettings settings, Throwable cause) {
        try {
            if (isDriven()) lease.connection().rollback();
            else Lease.execute(lease.connection(), "ROLLBACK");
            reset(lease, settings);
        } catch (SQLException e) {
            cause.addSuppressed(e);
            lease.broken(e);
        }
    }

    private boolean isDriven() {
        return transacting.begin(false).isEmpty();
    }

    private static void pause(int attempt, TransactionConflictException conflict) {
        int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 10));
        try {
            Thread.sleep(new SplittableRandom().nextInt(longest) + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw conflict;
        }
    }
}
