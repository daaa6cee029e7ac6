package io.prisma4j.internal.exec;

import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.internal.sql.Transacting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

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

    private record Committed<T>(T result, AfterCommit afterCommit) {}

    /** Runs a transaction, then what is to be done after its commit, which no conflict repeats. */
    <T, X extends Exception> T run(TransactionSettings settings, Body<T, X> body) throws X {
        Committed<T> committed = again(settings.retries(), () -> once(settings, body));
        committed.afterCommit().run();
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
            JdbcStatements statements = operations.statements(lease, settings.timeout());
            begin(lease, settings);
            T result;
            try {
                result = body.run(new BoundConnection(lease, operations.errors(), afterCommit), statements);
                statements.checkTime();
            } catch (Throwable e) {
                rollback(lease, settings, e);
                throw e;
            }
            commit(lease, settings);
            return new Committed<>(result, afterCommit);
        }
    }

    private void begin(Lease lease, TransactionSettings settings) {
        Connection connection = lease.connection();
        String isolation =
                settings.isolation() == null ? null : settings.isolation().sql();
        String begin = transacting.begin(settings.readOnly());
        try {
            if (begin.isEmpty()) connection.setAutoCommit(false);
            else Lease.execute(connection, begin);
        } catch (SQLException e) {
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

    private void commit(Lease lease, TransactionSettings settings) {
        try {
            if (isDriven()) lease.connection().commit();
            else Lease.execute(lease.connection(), "COMMIT");
        } catch (SQLException e) {
            rollback(lease, settings, e);
            throw operations.errors().of(e);
        }
        try {
            reset(lease, settings);
        } catch (SQLException e) {
            lease.broken(e);
        }
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
