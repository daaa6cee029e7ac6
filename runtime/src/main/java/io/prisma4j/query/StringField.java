package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
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
                ignoring -> scope().within(
                                new Condition.Text(scope().inCondition(column()), match, value, ignoring)));
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
