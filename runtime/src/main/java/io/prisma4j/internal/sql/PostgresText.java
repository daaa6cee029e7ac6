package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

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

    /** The query is made by a function that takes any text and never fails. */
    @Override
    public void hasWords(SqlWriter out, Column column, Runnable text, Value words, @Nullable Value language) {
        out.append("to_tsvector(");
        language(out, language);
        text.run();
        out.append(") @@ websearch_to_tsquery(");
        language(out, language);
        out.bind(words).append(")");
    }

    private static void language(SqlWriter out, @Nullable Value language) {
        if (language != null) out.bind(language).append("::regconfig, ");
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
