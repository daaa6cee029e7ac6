package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/** How a text is searched for another, case-sensitively unless {@code ignoreCase}. */
public interface TextClause {
    /** Appends the search; {@code text} appends the text, {@code operand} the part if it is no bound value. */
    void matches(SqlWriter out, Runnable text, Match match, Expression part, Runnable operand, boolean ignoreCase);

    /**
     * Appends a full-text search for words, as a person types them into a search engine.
     *
     * @param column what is searched, for people
     * @param language by whose rules words are the same; null for the database's own
     * @throws io.prisma4j.error.InvalidQueryException if the database has none (P2026)
     */
    void hasWords(SqlWriter out, Column column, Runnable text, Value words, @Nullable Value language);
}
