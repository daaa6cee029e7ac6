package io.prisma4j.internal.sql;

import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;

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
                call(out, "substr(", in, ", 1, length(", what);
                call(out, ")) = ", what, "", () -> {});
            }
            case ENDS_WITH -> {
                call(out, "substr(", in, ", length(", text);
                call(out, ") - length(", operand, ") + 1) = ", what);
            }
        }
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
