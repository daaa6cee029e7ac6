package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model, to filter by, to sort by and to select: {@code p.published().eq(true)}. Comparisons are SQL's: where the
 * field is null, none of them holds.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 */
@CheckReturnValue
public abstract class Field<R, T> implements Selectable<R, T> {
    private final Scope<?> scope;
    private final Column column;
    private final Reading<T> reading;
    private final RowReader<T> nullable;

    Field(Scope<?> scope, Column column, ColumnGetter<T> required, ColumnGetter<T> nullable) {
        this.scope = scope;
        this.column = column;
        this.nullable = reader(nullable);
        boolean present = !column.nullable() && scope.path().isEmpty();
        this.reading = Reading.of(scope.inSelection(column), present ? reader(required) : this.nullable);
    }

    /** Its value is this one. */
    public Filter<R> eq(T value) {
        return compare(Condition.Operator.EQ, value);
    }

    /** Its value is the other field's. */
    public Filter<R> eq(Field<R, T> other) {
        return compare(Condition.Operator.EQ, other);
    }

    /** Its value is another one than this; a null is not. */
    public Filter<R> ne(T value) {
        return compare(Condition.Operator.NE, value);
    }

    /** Its value is another one than the other field's. */
    public Filter<R> ne(Field<R, T> other) {
        return compare(Condition.Operator.NE, other);
    }

    /** Its value is one of these; none is one of no values. */
    public Filter<R> in(Collection<? extends T> values) {
        return oneOf(values, false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    public Filter<R> notIn(Collection<? extends T> values) {
        return oneOf(values, true, false);
    }

    /** It has no value. */
    public Filter<R> isNull() {
        return Filter.of(scope.within(new Condition.IsNull(scope.inCondition(column), false)));
    }

    /** It has a value. */
    public Filter<R> isNotNull() {
        return Filter.of(scope.within(new Condition.IsNull(scope.inCondition(column), true)));
    }

    /** The lowest first. */
    public Order<R> asc() {
        return Order.by(ref(), false);
    }

    /** The highest first. */
    public Order<R> desc() {
        return Order.by(ref(), true);
    }

    @Override
    public final Reading<T> reading() {
        return reading;
    }

    /** The value as the tree carries it. */
    Object stored(T value) {
        return value;
    }

    /** The value as an operand. */
    final Value value(T value) {
        return Value.of(column, stored(value));
    }

    /** Reads the value where it may be missing, as the least value of no rows is. */
    final RowReader<T> nullableReader() {
        return nullable;
    }

    final Scope<?> scope() {
        return scope;
    }

    final Column column() {
        return column;
    }

    final ColumnRef ref() {
        return scope.inSelection(column);
    }

    private static <T> RowReader<T> reader(ColumnGetter<T> getter) {
        return (row, at, loaded, slot) -> Nulls.allowed(getter.get(row, at));
    }

    final Filter<R> compare(Condition.Operator operator, @Nullable T value) {
        if (value == null) return Filter.faulty(nullGiven(operator.name().toLowerCase(java.util.Locale.ROOT)));
        return Filter.of(scope.within(
                new Condition.Compare(scope.inCondition(column), operator, Value.of(column, stored(value)), false)));
    }

    final Filter<R> compare(Condition.Operator operator, @Nullable Field<R, T> other) {
        if (other == null) return Filter.faulty(nullGiven(operator.name().toLowerCase(java.util.Locale.ROOT)));
        if (column.type() != other.column.type()) return Filter.faulty(storedOtherwise(other));
        return Filter.of(scope.comparing(
                other.scope,
                depth -> new Condition.Compare(
                        scope.inCondition(column), operator, ColumnRef.of(depth, other.column), false)));
    }

    /** The key that the column is. */
    final Key key() {
        return scope.key(column);
    }

    final UniqueFilter<R> unique(@Nullable T value) {
        return UniqueFilter.of(scope, scope.key(column), value == null ? null : stored(value));
    }

    /** The values of an array; null for null, which {@link #oneOf} reports. */
    static <V> @Nullable List<V> list(V @Nullable [] values) {
        return values == null ? null : Arrays.asList(values);
    }

    final Filter<R> oneOf(@Nullable Collection<? extends @Nullable T> values, boolean negated, boolean ignoreCase) {
        String operator = negated ? "notIn" : "in";
        if (values == null) return Filter.faulty(nullGiven(operator));
        List<Object> stored = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) return Filter.faulty(nullGiven(operator));
            stored.add(stored(value));
        }
        return Filter.of(scope.within(new Condition.In(
                scope.inCondition(column), Value.list(column, List.copyOf(stored)), negated, ignoreCase)));
    }

    final String nullGiven(String operator) {
        return this + ": " + operator + " was given null; use isNull() or isNotNull(), or leave the filter out by"
                + " Filter.given(value, ...) or when(...)";
    }

    /** Values of one type in Java may be stored as two types by two converters. */
    private String storedOtherwise(Field<R, T> other) {
        return this + " is stored as " + column.type() + ", but " + other + " as " + other.column.type()
                + ", so that the database cannot compare them; store both alike";
    }

    @Override
    public final String toString() {
        return scope + "." + column;
    }
}
