package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.function.Function;
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
    public Filter<R> contains(StringField<R> part) {
        return match(Condition.Match.CONTAINS, part);
    }

    /** Its text starts with this one. */
    public TextFilter<R> startsWith(String part) {
        return match(Condition.Match.STARTS_WITH, part);
    }

    /** Its text starts with the other field's. */
    public Filter<R> startsWith(StringField<R> part) {
        return match(Condition.Match.STARTS_WITH, part);
    }

    /** Its text ends with this one. */
    public TextFilter<R> endsWith(String part) {
        return match(Condition.Match.ENDS_WITH, part);
    }

    /** Its text ends with the other field's. */
    public Filter<R> endsWith(StringField<R> part) {
        return match(Condition.Match.ENDS_WITH, part);
    }

    /** Its text is one of these; none is one of no texts. */
    public final Filter<R> in(String... values) {
        return in(Arrays.asList(values));
    }

    /** Its text is none of these; every one is none of no texts. */
    public final Filter<R> notIn(String... values) {
        return notIn(Arrays.asList(values));
    }

    /** Comparisons that do not tell upper from lower case: {@code u.email().ignoreCase().eq("Ada@b.c")}. */
    public final IgnoreCase<R> ignoreCase() {
        return new IgnoreCase<>(this);
    }

    final TextFilter<R> match(Condition.Match match, @Nullable String part) {
        if (part == null)
            return TextFilter.of(nullGiven(name(match)), ignoring -> new Condition.All(java.util.List.of()));
        return TextFilter.of(null, matching(match, Value.of(column(), part)));
    }

    private Filter<R> match(Condition.Match match, @Nullable StringField<R> part) {
        if (part == null) return Filter.faulty(nullGiven(name(match)));
        return Filter.of(scope().comparing(
                        part.scope(),
                        right -> new Condition.Text(
                                scope().inCondition(column()),
                                match,
                                io.prisma4j.tree.ColumnRef.of(right, part.column()),
                                false)));
    }

    private Function<Boolean, Condition> matching(Condition.Match match, Expression part) {
        return ignoring -> scope().within(new Condition.Text(scope().inCondition(column()), match, part, ignoring));
    }

    static String name(Condition.Match match) {
        return switch (match) {
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
            case ENDS_WITH -> "endsWith";
        };
    }
}
