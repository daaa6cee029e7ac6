package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;

/** Searches in texts on PostgreSQL: {@code like}, which trigram indexes know, and functions where the part is no bound value. */
final class PostgresText implements TextClause {
    @Override
    public void matches(
            SqlWriter out, Runnable text, Match match, Expression part, Runnable operand, boolean ignoreCase) {
        if (part instanceof Value value) {
            text.run();
            out.append(ignoreCase ? " ilike " : " like ").mark(value, Form.of(match));
            return;
        }
        Runnable in = ignoreCase ? lower(out, text) : text;
        Runnable what = ignoreCase ? lower(out, operand) : operand;
        switch (match) {
            case CONTAINS -> call(out, "position(", what, " in ", in, ") > 0");
            case STARTS_WITH -> call(out, "starts_with(", in, ", ", what, ")");
            case ENDS_WITH -> {
                call(out, "right(", in, ", length(", what, ")) = ");
                what.run();
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

    private static void call(SqlWriter out, String begin, Runnable first, String middle, Runnable second, String end) {
        out.append(begin);
        first.run();
        out.append(middle);
        second.run();
        out.append(end);
    }
}
