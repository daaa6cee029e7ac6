package io.prisma4j.internal.sql;

import java.util.List;

/**
 * What a database says when it refuses a statement.
 *
 * @param table the table's name in the database; empty if it is not said
 * @param columns the columns' names in the database; empty if they are not said
 * @param constraint the constraint's name; empty if it is not said
 * @param said the first line of what the database says
 */
public record Failure(Kind kind, String table, List<String> columns, String constraint, String said) {
    public Failure {
        columns = List.copyOf(columns);
    }

    /** A failure of which the rest of what was said does not matter. */
    public Failure(Kind kind, String table, List<String> columns, String constraint) {
        this(kind, table, columns, constraint, "");
    }

    /** The same failure with the first line of what the database says. */
    public Failure saying(String line) {
        return new Failure(kind, table, columns, constraint, line);
    }

    /** Whether it is a constraint's; also of one whose name has quotes, which no database escapes when it says a name. */
    public boolean isOf(String name) {
        return constraint.equals(name) || (!constraint.isEmpty() && said.contains('"' + name + '"'));
    }

    /** A failure of which nothing else is known. */
    public static Failure of(Kind kind) {
        return new Failure(kind, "", List.of(), "");
    }

    /** The causes that are told apart. */
    public enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        /** A record is deleted, or its key changed, to which others refer. */
        REFERRED,
        NOT_NULL,
        /** A check or an exclusion constraint. */
        CHECK,
        TOO_LONG,
        OUT_OF_RANGE,
        /** A value of which no value of the column's type can be made. */
        INVALID,
        /** Another transaction stands in the way; the same work may succeed when tried again. */
        CONFLICT,
        /** A row is locked, and nobody was willing to wait for it. */
        LOCKED,
        TIMEOUT,
        CONNECTION,
        NO_TABLE,
        NO_COLUMN,
        /** The login lacks a right. */
        FORBIDDEN,
        /** A write where only reads are allowed. */
        READ_ONLY,
        /** An earlier statement of the transaction failed, and the database refuses all others. */
        ABORTED,
        OTHER
    }
}
