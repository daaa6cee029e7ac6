package io.prisma4j.internal.exec;

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
import io.prisma4j.internal.sql.Failure;
import io.prisma4j.internal.sql.FailureReader;
import io.prisma4j.schema.Schema;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;

/** Turns what a database refuses into the exception of its cause, in the words of the models. */
final class SqlErrors {
    private final FailureReader reader;
    private final ConstraintNames names;

    SqlErrors(FailureReader reader, Schema schema) {
        this.reader = reader;
        this.names = new ConstraintNames(schema);
    }

    /** The exception for a refused statement. */
    PrismaException of(SQLException refused, String sql) {
        Failure failure = read(refused);
        String text = text(refused);
        return switch (failure.kind()) {
            case UNIQUE -> unique(names.unique(failure, sql), refused);
            case FOREIGN_KEY -> foreignKey(names.foreignKey(failure, sql), refused);
            case NOT_NULL -> notNull(names.columns(failure, sql), refused);
            case TOO_LONG -> new ValueTooLongException(names.model(sql), "", text + "; shorten the value", refused);
            case OUT_OF_RANGE ->
                new ValueOutOfRangeException(
                        names.model(sql), "", text + "; give a value that the column can hold", refused);
            case CHECK ->
                database("P2004", text + "; give a value that the check " + failure.constraint() + " allows", refused);
            case NO_TABLE ->
                database("P2021", text + "; create what is missing by schema().create(), or correct @Mapped", refused);
            case NO_COLUMN -> database("P2022", text + "; add the column to the table, or correct @Mapped", refused);
            case ABORTED ->
                database(
                        "P2039",
                        "an earlier statement of this transaction failed, and the database refuses all others; let the"
                                + " exception leave the transaction, or put what may fail into a nested one",
                        refused);
            case CONFLICT, LOCKED, TIMEOUT, CONNECTION, OTHER -> unrelated(failure, refused, text);
        };
    }

    private static PrismaException unique(ConstraintNames.Named named, SQLException refused) {
        return new UniqueConstraintException(named.model(), named.fields(), named.constraint(), refused);
    }

    private static PrismaException foreignKey(ConstraintNames.Named named, SQLException refused) {
        return new ForeignKeyException(named.model(), named.fields(), named.constraint(), refused);
    }

    private static PrismaException notNull(ConstraintNames.Named named, SQLException refused) {
        return new NullConstraintException(named.model(), named.fields(), named.constraint(), refused);
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
        return new ConnectionException(
                text(refused) + "; the connection is lost, and what was not committed with it: try again", refused);
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
        return reader.read(refused.getSQLState(), refused.getErrorCode(), message == null ? "" : message);
    }

    private static PrismaException unrelated(Failure failure, SQLException refused, String text) {
        if (refused instanceof SQLTransientConnectionException && !(refused.getCause() instanceof SQLException)) {
            return new TimeoutException(
                    "P2024",
                    text + "; raise the pool's size or its timeout, or look for transactions that take too long",
                    refused);
        }
        if (refused instanceof SQLTransientConnectionException) {
            return new ConnectionException(text + "; is the database up, and is its URL right?", refused);
        }
        if (refused instanceof SQLTimeoutException) return timeout(refused, text);
        return switch (failure.kind()) {
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
            case CONNECTION -> new ConnectionException(text + "; is the database up, and is its URL right?", refused);
            default -> new DatabaseException("P2039", text, refused);
        };
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
