package io.prisma4j.internal.exec;

import io.prisma4j.error.CheckConstraintException;
import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.NullConstraintException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.RecordLockedException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.error.ValueTooLongException;
import io.prisma4j.internal.exec.ConstraintNames.Named;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.Failure;
import io.prisma4j.internal.sql.FailureReader;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Schema;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;

/** Turns what a database refuses into the exception of its cause, in the words of the models. */
final class SqlErrors {
    private final FailureReader reader;
    private final ConstraintNames names;
    private final ForeignKeys foreignKeys;
    private final FieldLimits limits;

    SqlErrors(Dialect dialect, Schema schema) {
        this.reader = dialect.failures();
        this.names = new ConstraintNames(schema);
        this.foreignKeys = new ForeignKeys(names, dialect);
        this.limits = new FieldLimits(names, dialect.provider());
    }

    /**
     * The exception for a refused statement.
     *
     * @param any whether a query, which is run for it, has any row
     */
    PrismaException of(SQLException refused, SqlText statement, Predicate<SqlText> any) {
        Failure failure = read(refused);
        String sql = statement.sql();
        String text = text(refused);
        return switch (failure.kind()) {
            case UNIQUE -> {
                Named named = names.unique(failure, sql);
                yield new UniqueConstraintException(named.model(), named.fields(), named.constraint(), refused);
            }
            case FOREIGN_KEY, REFERRED -> {
                ForeignKeys.Broken broken = foreignKeys.broken(failure, statement, any);
                Named key = broken.key();
                yield new ForeignKeyException(key.model(), key.fields(), key.constraint(), broken.text(), refused);
            }
            case NOT_NULL -> {
                Named named = names.columns(failure, sql);
                yield new NullConstraintException(named.model(), named.fields(), named.constraint(), refused);
            }
            case CHECK -> {
                Named named = names.check(failure, sql);
                yield new CheckConstraintException(named.model(), named.fields(), named.constraint(), refused);
            }
            case TOO_LONG ->
                new ValueTooLongException(
                        names.model(sql),
                        limits.tooLong(statement),
                        text + "; shorten the value, or let the column take longer ones",
                        refused);
            case OUT_OF_RANGE ->
                new ValueOutOfRangeException(
                        names.model(sql),
                        limits.outOfRange(statement),
                        text + "; give a value that the column can hold",
                        refused);
            default -> unnamed(failure, refused, text);
        };
    }

    private static PrismaException unnamed(Failure failure, SQLException refused, String text) {
        return switch (failure.kind()) {
            case INVALID ->
                database(
                        "P2007",
                        text + "; give a value that the column's type can hold, or correct the type: of a field by"
                                + " @NativeType, of an enum in the database",
                        refused);
            case NO_TABLE ->
                database("P2021", text + "; create what is missing by schema().create(), or correct @Mapped", refused);
            case NO_COLUMN -> database("P2022", text + "; add the column to the table, or correct @Mapped", refused);
            default -> unrelated(failure, refused, text);
        };
    }

    private static PrismaException database(String code, String message, SQLException refused) {
        return new DatabaseException(code, message, refused);
    }

    /** The exception of a connection that cannot be had, or not be ended as it should. */
    PrismaException of(SQLException refused) {
        return unrelated(read(refused), refused, text(refused));
    }

    /** The exception of a connection that is closed, which drivers and pools say each in their own way. */
    static PrismaException lost(SQLException refused) {
        SQLException cause = refused.getSQLState() != null
                ? refused
                : new SQLNonTransientConnectionException(refused.getMessage(), "08003", refused);
        return new ConnectionException(
                text(refused) + "; the connection is lost, and what was not committed with it: try again", cause);
    }

    /** The exception for a statement written by hand: its text is the user's, so are its names. */
    PrismaException raw(SQLException refused) {
        return switch (read(refused).kind()) {
            case CONFLICT, LOCKED, TIMEOUT, CONNECTION -> of(refused);
            default -> new RawQueryException(text(refused) + "; correct the statement", refused);
        };
    }

    private Failure read(SQLException refused) {
        String message = refused.getMessage();
        return reader.read(refused.getSQLState(), refused.getErrorCode(), message == null ? "" : message)
                .saying(text(refused));
    }

    private static PrismaException unrelated(Failure failure, SQLException refused, String text) {
        if (refused instanceof SQLTransientConnectionException && !(refused.getCause() instanceof SQLException)) {
            return new TimeoutException(
                    "P2024",
                    text + "; raise the pool's size or its timeout, or look for transactions that take too long",
                    refused);
        }
        if (refused instanceof SQLTransientConnectionException) return connection(refused, text);
        if (refused instanceof SQLTimeoutException) return timeout(refused, text);
        return switch (failure.kind()) {
            case ABORTED ->
                database(
                        "P2039",
                        "an earlier statement of this transaction failed, so the database refuses all others and rolls it"
                                + " back; let the exception leave the transaction, or put what may fail into a nested one",
                        refused);
            case CONFLICT ->
                new TransactionConflictException(
                        text + "; another transaction stood in the way: try again, or give the transaction retries",
                        refused);
            case LOCKED ->
                new RecordLockedException(
                        text
                                + "; another transaction has locked it: leave it out by skipLocked(), wait for it by leaving"
                                + " noWait() out, or put what may fail into a nested transaction and try again later",
                        refused);
            case TIMEOUT -> timeout(refused, text);
            case CONNECTION -> connection(refused, text);
            case FORBIDDEN -> database("P1010", text + "; grant the right, or connect with another login", refused);
            case READ_ONLY ->
                database(
                        "P2039",
                        text + "; write outside of readOnly() transactions, and to a database that can be written to",
                        refused);
            default -> database("P2039", text + "; see the cause for what the database says", refused);
        };
    }

    private static ConnectionException connection(SQLException refused, String text) {
        return new ConnectionException(text + "; is the database up, and is its URL right?", refused);
    }

    private static TimeoutException timeout(SQLException refused, String text) {
        return new TimeoutException("P2028", text + "; raise the timeout, or do less in one transaction", refused);
    }

    /** What the database says, without the row that PostgreSQL adds: its values may be secrets. */
    private static String text(SQLException refused) {
        String message = refused.getMessage();
        return message == null
                ? refused.toString()
                : message.lines().findFirst().orElse("");
    }
}
