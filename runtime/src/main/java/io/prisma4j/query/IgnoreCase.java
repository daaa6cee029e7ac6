package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A text field whose upper and lower case letters are the same: {@code u.email().ignoreCase().eq("Ada@b.c")}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class IgnoreCase<R> {
    private final StringField<R> field;

    IgnoreCase(StringField<R> field) {
        this.field = field;
    }

    /** Its text is this one. */
    public Filter<R> eq(String value) {
        return compare(Condition.Operator.EQ, value);
    }

    /** Its text is another one than this; a null is not. */
    public Filter<R> ne(String value) {
        return compare(Condition.Operator.NE, value);
    }

    /** Its text is one of these; none is one of no texts. */
    public Filter<R> in(String... values) {
        return in(Arrays.asList(values));
    }

    /** Its text is one of these; none is one of no texts. */
    public Filter<R> in(Collection<String> values) {
        return field.oneOf(values, false, true);
    }

    /** Its text is none of these; every one is none of no texts. */
    public Filter<R> notIn(String... values) {
        return notIn(Arrays.asList(values));
    }

    /** Its text is none of these; every one is none of no texts. */
    public Filter<R> notIn(Collection<String> values) {
        return field.oneOf(values, true, true);
    }

    /** Its text contains this one. */
    public Filter<R> contains(String part) {
        return field.contains(part).ignoreCase();
    }

    /** Its text starts with this one. */
    public Filter<R> startsWith(String part) {
        return field.startsWith(part).ignoreCase();
    }

    /** Its text ends with this one. */
    public Filter<R> endsWith(String part) {
        return field.endsWith(part).ignoreCase();
    }

    private Filter<R> compare(Condition.Operator operator, @Nullable String value) {
        if (value == null) return Filter.faulty(field.nullGiven(operator == Condition.Operator.EQ ? "eq" : "ne"));
        Scope<?> scope = field.scope();
        return Filter.of(scope.within(new Condition.Compare(
                scope.inCondition(field.column()), operator, Value.of(field.column(), value), true)));
    }
}
