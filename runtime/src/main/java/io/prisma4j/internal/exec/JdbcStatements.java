package io.prisma4j.internal.exec;

import io.prisma4j.error.PrismaException;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.jdbc.ReadFailure;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements on a borrowed connection, logs their text without values and tells the listener. */
final class JdbcStatements implements Statements {
    private static final Logger LOG = LoggerFactory.getLogger("io.prisma4j.sql");
    private final Lease lease;
    private final JdbcDialect dialect;
    private final StatementListener listener;
    private final Deadline deadline;
    private final ErrorReading errors;

    JdbcStatements(
            Lease lease, JdbcDialect dialect, StatementListener listener, Deadline deadline, ErrorReading errors) {
        this.lease = lease;
        this.dialect = dialect;
        this.listener = listener;
        this.deadline = deadline;
        this.errors = errors;
    }

    /** How an error of the driver becomes one of ours. */
    @FunctionalInterface
    interface ErrorReading {
        PrismaException of(SQLException refused, SqlText statement, Predicate<SqlText> any);
    }

    /** The same connection with another reading of errors. */
    JdbcStatements with(ErrorReading other) {
        return new JdbcStatements(lease, dialect, listener, deadline, other);
    }

    /** The same connection, whose statements must also be done after so long from now; null for no other end. */
    JdbcStatements within(@Nullable Duration timeout) {
        return new JdbcStatements(lease, dialect, listener, deadline.orAfter(timeout), errors);
    }

    /** The milliseconds that are left, one at least; null for no end. */
    @Nullable
    Long millisLeft() {
        return deadline.millisLeft();
    }

    /** Throws if the time is over. */
    void checkTime() {
        deadline.check();
    }

    @Override
    public <T> T query(SqlText statement, ResultFunction<T> read) {
        return run(statement, prepared -> {
            try (ResultSet rows = prepared.executeQuery()) {
                return read.read(rows);
            }
        });
    }

    @Override
    public OpenRows open(SqlText query) {
        deadline.check();
        LOG.debug("{}", query.sql());
        return JdbcRows.open(this, query);
    }

    @Override
    public long update(SqlText statement) {
        return run(statement, PreparedStatement::executeUpdate).longValue();
    }

    private <T> T run(SqlText statement, Execution<T> execution) {
        deadline.check();
        LOG.debug("{}", statement.sql());
        long start = System.nanoTime();
        RuntimeException failure = null;
        try (Prepared prepared = prepare(statement)) {
            T result = inTime(prepared.statement(), execution);
            prepared.done();
            return result;
        } catch (SQLException | RuntimeException e) {
            failure = meaning(e, statement);
            throw failure;
        } finally {
            tell(statement, System.nanoTime() - start, failure);
        }
    }

    /** A statement that is ready to run. */
    Prepared prepare(SqlText statement) throws SQLException {
        Prepared prepared = lease.prepare(statement.sql());
        try {
            dialect.bind(prepared.statement(), statement.parameters());
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    /** What a failure of the driver means. */
    RuntimeException meaning(Exception failure, SqlText statement) {
        if (failure instanceof SQLException refused) return meaning(refused, statement);
        if (failure instanceof ReadFailure read) return meaning(read.failure(), statement);
        return (RuntimeException) failure;
    }

    private PrismaException meaning(SQLException refused, SqlText statement) {
        PrismaException meaning =
                lease.isLost() ? SqlErrors.lost(refused) : errors.of(refused, statement, query -> any(query, refused));
        lease.failed(meaning);
        return meaning;
    }

    /**
     * Whether a query has any row, on the way to an error: nobody is told of it. If it fails, the error has that failure beside it,
     * and that there is a row says least.
     */
    private boolean any(SqlText query, SQLException refused) {
        try (Prepared prepared = prepare(query);
                ResultSet rows = prepared.statement().executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            refused.addSuppressed(e);
            return true;
        }
    }

    JdbcDialect dialect() {
        return dialect;
    }

    /** Executes a statement, which is cancelled when the time is over. */
    <T> T inTime(PreparedStatement prepared, Execution<T> execution) throws SQLException {
        Alarms.Alarm alarm = deadline.alarm(prepared);
        try {
            return execution.run(prepared);
        } finally {
            if (alarm != null) alarm.off();
        }
    }

    /** Whatever a listener throws does not take the place of what the statement failed with. */
    void tell(SqlText statement, long nanos, @Nullable RuntimeException failure) {
        try {
            listener.ran(statement, nanos, failure);
        } catch (RuntimeException e) {
            if (failure == null) throw e;
            failure.addSuppressed(e);
        }
    }

    @FunctionalInterface
    interface Execution<T> {
        T run(PreparedStatement prepared) throws SQLException;
    }
}
