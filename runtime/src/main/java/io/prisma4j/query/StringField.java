package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds text: {@code p.title().startsWith("How to")}. Wildcard characters of the database mean themselves.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class StringField<R> extends OrderedField<R, String> {
    /** A field of a column; for generated code. */
    public StringField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getString, ResultRow::getNullableString);
    }

    /** Its text contains this one. */
    public TextFilter<R> contains(String part) {
        return match(Condition.Match.CONTAINS, part);
    }

    /** Its text contains the other field's. */
    public TextFilter<R> contains(StringField<R> part) {
        return match(Condition.Match.CONTAINS, part);
    }

    /** Its text starts with this one. */
    public TextFilter<R> startsWith(String part) {
        return match(Condition.Match.STARTS_WITH, part);
    }

    /** Its text starts with the other field's. */
    public TextFilter<R> startsWith(StringField<R> part) {
        return match(Condition.Match.STARTS_WITH, part);
    }

    /** Its text ends with this one. */
    public TextFilter<R> endsWith(String part) {
        return match(Condition.Match.ENDS_WITH, part);
    }

    /** Its text ends with the other field's. */
    public TextFilter<R> endsWith(StringField<R> part) {
        return match(Condition.Match.ENDS_WITH, part);
    }

    /**
     * Its text has these words, in PostgreSQL's full-text search: {@code p.content().matches("java -spring \"virtual threads\"")}.
     * The words are what a person types into a search engine: quotes keep words together, {@code or} stands between alternatives, a
     * minus before what must not be there; no text is wrong. Words are the same by the rules of the database's language.
     *
     * @throws io.prisma4j.error.InvalidQueryException on SQLite, when the query is run and before any statement (P2026)
     */
    public final Filter<R> matches(String words) {
        return search(words, null);
    }

    /**
     * The same by the rules of a language, or another configuration that the database knows: {@code matches("running", "english")}.
     * It is what an index on {@code to_tsvector('english', content)} serves.
     *
     * @throws io.prisma4j.error.InvalidQueryException on SQLite, when the query is run and before any statement (P2026)
     */
    public final Filter<R> matches(String words, String language) {
        if (language == null) return Filter.faulty(nullGiven("matches"));
        return search(words, Value.of(Column.of(column().name(), ScalarType.STRING), language));
    }

    private Filter<R> search(@Nullable String words, @Nullable Value language) {
        if (words == null) return Filter.faulty(nullGiven("matches"));
        Value asked = Value.of(Column.of(column().name(), ScalarType.STRING), words);
        return Filter.of(scope().within(new Condition.Matches(scope().inCondition(column()), asked, language)));
    }

    /** Its text is one of these; none is one of no texts. */
    public final Filter<R> in(String... values) {
        return oneOf(list(values), false, false);
    }

    /** Its text is none of these; every one is none of no texts. */
    public final Filter<R> notIn(String... values) {
        return oneOf(list(values), true, false);
    }

    /** Comparisons that do not tell upper from lower case: {@code u.email().ignoreCase().eq("Ada@b.c")}. */
    public final IgnoreCase<R> ignoreCase() {
        return new IgnoreCase<>(this);
    }

    final TextFilter<R> match(Condition.Match match, @Nullable String part) {
        if (part == null) return nullPart(match);
        Expression value = Value.of(column(), part);
        return TextFilter.of(
                null,
                ignoring -> scope().within(new Condition.Text(scope().inCondition(column()), match, value, ignoring)));
    }

    private TextFilter<R> match(Condition.Match match, @Nullable StringField<R> part) {
        if (part == null) return nullPart(match);
        return TextFilter.of(
                null,
                ignoring -> scope().comparing(
                                part.scope(),
                                depth -> new Condition.Text(
                                        scope().inCondition(column()),
                                        match,
                                        ColumnRef.of(depth, part.column()),
                                        ignoring)));
    }

    private TextFilter<R> nullPart(Condition.Match match) {
        return TextFilter.of(nullGiven(name(match)), ignoring -> new Condition.All(List.of()));
    }

    static String name(Condition.Match match) {
        return switch (match) {
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
            case ENDS_WITH -> "endsWith";
        };
    }
}
