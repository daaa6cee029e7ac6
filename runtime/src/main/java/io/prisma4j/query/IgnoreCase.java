package io.prisma4j.query;

import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Value;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text field whose upper and lower case letters are the same: {@code u.email().ignoreCase().eq("Ada@b.c")}. SQLite knows the
 * letters of ASCII only.
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
        return compare(Operator.EQ, value);
    }

    /** Its text is the other field's. */
    public Filter<R> eq(StringField<R> other) {
        return compare(Operator.EQ, other);
    }

    /** Its text is another one than this; a null is not. */
    public Filter<R> ne(String value) {
        return compare(Operator.NE, value);
    }

    /** Its text is another one than the other field's. */
    public Filter<R> ne(StringField<R> other) {
        return compare(Operator.NE, other);
    }

    /** Its text is less than this one. */
    public Filter<R> lt(String value) {
        return compare(Operator.LT, value);
    }

    /** Its text is less than the other field's. */
    public Filter<R> lt(StringField<R> other) {
        return compare(Operator.LT, other);
    }

    /** Its text is this one or less. */
    public Filter<R> lte(String value) {
        return compare(Operator.LTE, value);
    }

    /** Its text is the other field's or less. */
    public Filter<R> lte(StringField<R> other) {
        return compare(Operator.LTE, other);
    }

    /** Its text is greater than this one. */
    public Filter<R> gt(String value) {
        return compare(Operator.GT, value);
    }

    /** Its text is greater than the other field's. */
    public Filter<R> gt(StringField<R> other) {
        return compare(Operator.GT, other);
    }

    /** Its text is this one or greater. */
    public Filter<R> gte(String value) {
        return compare(Operator.GTE, value);
    }

    /** Its text is the other field's or greater. */
    public Filter<R> gte(StringField<R> other) {
        return compare(Operator.GTE, other);
    }

    /** Its text is one of these two or between them. */
    public Filter<R> between(String lowest, String highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its text is one of the two fields' or between them. */
    public Filter<R> between(StringField<R> lowest, StringField<R> highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its text is one of these; none is one of no texts. */
    public Filter<R> in(String... values) {
        return field.oneOf(Field.list(values), false, true);
    }

    /** Its text is one of these; none is one of no texts. */
    public Filter<R> in(Collection<String> values) {
        return field.oneOf(values, false, true);
    }

    /** Its text is none of these; every one is none of no texts. */
    public Filter<R> notIn(String... values) {
        return field.oneOf(Field.list(values), true, true);
    }

    /** Its text is none of these; every one is none of no texts. */
    public Filter<R> notIn(Collection<String> values) {
        return field.oneOf(values, true, true);
    }

    /** Its text contains this one. */
    public Filter<R> contains(String part) {
        return field.contains(part).ignoreCase();
    }

    /** Its text contains the other field's. */
    public Filter<R> contains(StringField<R> part) {
        return field.contains(part).ignoreCase();
    }

    /** Its text starts with this one. */
    public Filter<R> startsWith(String part) {
        return field.startsWith(part).ignoreCase();
    }

    /** Its text starts with the other field's. */
    public Filter<R> startsWith(StringField<R> part) {
        return field.startsWith(part).ignoreCase();
    }

    /** Its text ends with this one. */
    public Filter<R> endsWith(String part) {
        return field.endsWith(part).ignoreCase();
    }

    /** Its text ends with the other field's. */
    public Filter<R> endsWith(StringField<R> part) {
        return field.endsWith(part).ignoreCase();
    }

    private Filter<R> compare(Operator operator, @Nullable String value) {
        if (value == null) return nullGiven(operator);
        Scope<?> scope = field.scope();
        return Filter.of(scope.within(new Condition.Compare(
                scope.inCondition(field.column()), operator, Value.of(field.column(), value), true)));
    }

    private Filter<R> compare(Operator operator, @Nullable StringField<R> other) {
        if (other == null) return nullGiven(operator);
        Scope<?> scope = field.scope();
        return Filter.of(scope.comparing(
                other.scope(),
                depth -> new Condition.Compare(
                        scope.inCondition(field.column()), operator, ColumnRef.of(depth, other.column()), true)));
    }

    private Filter<R> nullGiven(Operator operator) {
        return Filter.faulty(field.nullGiven(operator.name().toLowerCase(Locale.ROOT)));
    }
}
