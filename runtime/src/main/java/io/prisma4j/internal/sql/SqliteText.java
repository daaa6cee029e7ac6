package io.prisma4j.internal.sql;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * Searches in texts on SQLite, whose {@code like} ignores case: so the texts are compared instead. {@code lower} knows the
 * letters of ASCII only.
 */
final class SqliteText implements TextClause {
    @Override
    public void matches(
            SqlWriter out, Runnable text, Match match, Expression part, Runnable operand, boolean ignoreCase) {
        Runnable in = ignoreCase ? lower(out, text) : text;
        Runnable what = ignoreCase ? lower(out, operand) : operand;
        switch (match) {
            case CONTAINS -> {
                call(out, "instr(", in, ", ", what);
                out.append(") > 0");
            }
            case STARTS_WITH -> {
                unlessEmpty(out, in, what);
                call(out, "substr(", bytes(out, in), ", 1, length(", bytes(out, what));
                call(out, ")) = ", bytes(out, what), " end", () -> {});
            }
            case ENDS_WITH -> {
                unlessEmpty(out, in, what);
                call(out, "substr(", bytes(out, in), ", length(", bytes(out, in));
                call(out, ") - length(", bytes(out, what), ") + 1) = ", bytes(out, what));
                out.append(" end");
            }
        }
    }

    @Override
    public void hasWords(SqlWriter out, Column column, Runnable text, Value words, @Nullable Value language) {
        throw new InvalidQueryException(
                "P2026",
                column
                        + ": matches(...) is a full-text search, which is there on PostgreSQL only; on SQLite use contains(...),"
                        + " or queryRaw with a table of FTS5",
                null);
    }

    /** A part of no bytes is null to SQLite. */
    private static void unlessEmpty(SqlWriter out, Runnable in, Runnable what) {
        call(out, "case when ", in, " = '' then ", what);
        out.append(" = '' else ");
    }

    /** The length of a text ends with a character 0, that of its bytes does not. */
    private static Runnable bytes(SqlWriter out, Runnable text) {
        return () -> {
            out.append("cast(");
            text.run();
            out.append(" as blob)");
        };
    }

    private static Runnable lower(SqlWriter out, Runnable inner) {
        return () -> {
            out.append("lower(");
            inner.run();
            out.append(")");
        };
    }

    private static void call(SqlWriter out, String begin, Runnable first, String middle, Runnable second) {
        out.append(begin);
        first.run();
        out.append(middle);
        second.run();
    }
}
