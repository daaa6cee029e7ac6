package io.prisma4j.internal.sql;

import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;

/** How a text is searched for another, case-sensitively unless {@code ignoreCase}. */
public interface TextClause {
    /** Appends the search; {@code text} appends the text, {@code operand} the part if it is no bound value. */
    void matches(SqlWriter out, Runnable text, Match match, Expression part, Runnable operand, boolean ignoreCase);
}
