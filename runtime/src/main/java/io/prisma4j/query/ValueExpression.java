package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that the database finds for each record or group: a group's key, or the least or greatest of several values, which is
 * null where there are none. {@code g.key(p.authorId())}, {@code u.posts().max(p -> p.createdAt()).gt(yesterday)}.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 */
@CheckReturnValue
public final class ValueExpression<R, T> implements Selectable<R, T> {
    private final Computed computed;
    private final Reading<T> reading;
    private final Function<T, Value> values;

    ValueExpression(Computed computed, RowReader<T> reader, Function<T, Value> values) {
        this.computed = computed;
        this.reading = Reading.of(computed.inSelection(), reader);
        this.values = values;
    }

    /** It is this value. */
    public Filter<R> eq(T value) {
        return computed.compare(Operator.EQ, stored(value));
    }

    /** It is the other value. */
    public Filter<R> eq(ValueExpression<R, T> other) {
        return computed.compare(Operator.EQ, of(other));
    }

    /** It is the field's value. */
    public Filter<R> eq(Field<R, T> field) {
        return computed.compare(Operator.EQ, Computed.of(field));
    }

    /** It is another value than this value; a null is not. */
    public Filter<R> ne(T value) {
        return computed.compare(Operator.NE, stored(value));
    }

    /** It is another value than the other value; a null is not. */
    public Filter<R> ne(ValueExpression<R, T> other) {
        return computed.compare(Operator.NE, of(other));
    }

    /** It is another value than the field's value; a null is not. */
    public Filter<R> ne(Field<R, T> field) {
        return computed.compare(Operator.NE, Computed.of(field));
    }

    /** It is less than this value. */
    public Filter<R> lt(T value) {
        return computed.compare(Operator.LT, stored(value));
    }

    /** It is less than the other value. */
    public Filter<R> lt(ValueExpression<R, T> other) {
        return computed.compare(Operator.LT, of(other));
    }

    /** It is less than the field's value. */
    public Filter<R> lt(Field<R, T> field) {
        return computed.compare(Operator.LT, Computed.of(field));
    }

    /** It is this value or less. */
    public Filter<R> lte(T value) {
        return computed.compare(Operator.LTE, stored(value));
    }

    /** It is the other value or less. */
    public Filter<R> lte(ValueExpression<R, T> other) {
        return computed.compare(Operator.LTE, of(other));
    }

    /** It is the field's value or less. */
    public Filter<R> lte(Field<R, T> field) {
        return computed.compare(Operator.LTE, Computed.of(field));
    }

    /** It is greater than this value. */
    public Filter<R> gt(T value) {
        return computed.compare(Operator.GT, stored(value));
    }

    /** It is greater than the other value. */
    public Filter<R> gt(ValueExpression<R, T> other) {
        return computed.compare(Operator.GT, of(other));
    }

    /** It is greater than the field's value. */
    public Filter<R> gt(Field<R, T> field) {
        return computed.compare(Operator.GT, Computed.of(field));
    }

    /** It is this value or greater. */
    public Filter<R> gte(T value) {
        return computed.compare(Operator.GTE, stored(value));
    }

    /** It is the other value or greater. */
    public Filter<R> gte(ValueExpression<R, T> other) {
        return computed.compare(Operator.GTE, of(other));
    }

    /** It is the field's value or greater. */
    public Filter<R> gte(Field<R, T> field) {
        return computed.compare(Operator.GTE, Computed.of(field));
    }

    /** It is one of these two values or between them. */
    public Filter<R> between(T lowest, T highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It has no value. */
    public Filter<R> isNull() {
        return computed.isNull(false);
    }

    /** It has a value. */
    public Filter<R> isNotNull() {
        return computed.isNull(true);
    }

    /** The lowest first. */
    public Order<R> asc() {
        return Order.by(computed.inSelection(), false);
    }

    /** The highest first. */
    public Order<R> desc() {
        return Order.by(computed.inSelection(), true);
    }

    @Override
    public Reading<T> reading() {
        return reading;
    }

    private @Nullable Value stored(@Nullable T value) {
        return value == null ? null : values.apply(value);
    }

    private static @Nullable Computed of(@Nullable ValueExpression<?, ?> other) {
        return other == null ? null : other.computed;
    }

    @Override
    public String toString() {
        return computed.toString();
    }
}
