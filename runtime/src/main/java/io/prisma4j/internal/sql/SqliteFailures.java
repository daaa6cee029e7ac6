package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Failure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The result codes of SQLite; which columns are concerned stands in its message, for foreign keys nowhere. */
final class SqliteFailures implements FailureReader {
    private static final Pattern UNIQUE = Pattern.compile("UNIQUE constraint failed: ([^)]+)");
    private static final Pattern NOT_NULL = Pattern.compile("NOT NULL constraint failed: ([^)]+)");
    private static final Pattern CHECK = Pattern.compile("CHECK constraint failed: ([^)]+)");
    private static final Pattern NO_TABLE = Pattern.compile("no such table: ([^)]+)");
    private static final Pattern NO_COLUMN = Pattern.compile("(?:no such column: |has no column named )([^)]+)");
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int FORBIDDEN = 3;
    private static final int READ_ONLY = 8;
    private static final int INTERRUPT = 9;
    private static final int CANNOT_OPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int MISMATCH = 20;
    private static final int NOT_A_DATABASE = 26;

    @Override
    public Failure read(@Nullable String sqlState, int vendorCode, String message) {
        return switch (vendorCode & 0xff) {
            case BUSY, LOCKED -> Failure.of(Kind.CONFLICT);
            case INTERRUPT -> Failure.of(Kind.TIMEOUT);
            case CANNOT_OPEN, NOT_A_DATABASE -> Failure.of(Kind.CONNECTION);
            case TOO_BIG -> Failure.of(Kind.TOO_LONG);
            case MISMATCH -> Failure.of(Kind.INVALID);
            case FORBIDDEN -> Failure.of(Kind.FORBIDDEN);
            case READ_ONLY -> Failure.of(Kind.READ_ONLY);
            default -> fromText(message);
        };
    }

    private static Failure fromText(String message) {
        Matcher found = UNIQUE.matcher(message);
        if (found.find()) return columns(Kind.UNIQUE, found.group(1));
        if (message.contains("FOREIGN KEY constraint failed")) return Failure.of(Kind.FOREIGN_KEY);
        found = NOT_NULL.matcher(message);
        if (found.find()) return columns(Kind.NOT_NULL, found.group(1));
        found = CHECK.matcher(message);
        if (found.find()) return new Failure(Kind.CHECK, "", List.of(), found.group(1));
        found = NO_TABLE.matcher(message);
        if (found.find()) return new Failure(Kind.NO_TABLE, found.group(1), List.of(), "");
        found = NO_COLUMN.matcher(message);
        if (found.find()) return new Failure(Kind.NO_COLUMN, "", List.of(found.group(1)), "");
        boolean tooGreat = message.contains("integer overflow") || message.contains(SqliteValues.MANY_DIGITS);
        return Failure.of(tooGreat ? Kind.OUT_OF_RANGE : Kind.OTHER);
    }

    /** {@code Person.firstName, Person.lastName}, or {@code index 'name'} for an index over expressions. */
    private static Failure columns(Kind kind, String text) {
        if (text.startsWith("index '")) return new Failure(kind, "", List.of(), text.substring(7, text.length() - 1));
        String table = "";
        List<String> columns = new ArrayList<>();
        for (String part : text.split(", ", -1)) {
            int dot = part.lastIndexOf('.');
            table = dot < 0 ? table : part.substring(0, dot);
            columns.add(part.substring(dot + 1));
        }
        return new Failure(kind, table, columns, "");
    }
}
