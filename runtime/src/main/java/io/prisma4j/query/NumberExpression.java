package io.prisma4j.query;

import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that the database computes for each record or group, to filter by, to sort by and to select:
 * {@code u.posts().count().gt(3)}, {@code u.posts().sum(p -> p.views()).desc()}, {@code g.avg(p.views())}. All but a count are
 * null where there is nothing to compute them of.
 *
 * @param <R> the scope that it belongs to
 * @param <N> its type
 */
@CheckReturnValue
public final class NumberExpression<R, N extends Number> implements Selectable<R, N> {
    private final Computed computed;
    private final Numbers<N> numbers;

    NumberExpression(Computed computed, Numbers<N> numbers) {
        this.computed = computed;
        this.numbers = numbers;
    }

    /** It is this number. */
    public Filter<R> eq(N number) {
        return computed.compare(Operator.EQ, value(number));
    }

    /** It is this whole number. */
    public Filter<R> eq(long number) {
        return computed.compare(Operator.EQ, numbers.whole(number));
    }

    /** It is the other number. */
    public Filter<R> eq(NumberExpression<R, ?> other) {
        return computed.compare(Operator.EQ, of(other));
    }

    /** It is the field's number. */
    public Filter<R> eq(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.EQ, Computed.of(field));
    }

    /** It is another number than this number; a null is not. */
    public Filter<R> ne(N number) {
        return computed.compare(Operator.NE, value(number));
    }

    /** It is another number than this whole number; a null is not. */
    public Filter<R> ne(long number) {
        return computed.compare(Operator.NE, numbers.whole(number));
    }

    /** It is another number than the other number; a null is not. */
    public Filter<R> ne(NumberExpression<R, ?> other) {
        return computed.compare(Operator.NE, of(other));
    }

    /** It is another number than the field's number; a null is not. */
    public Filter<R> ne(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.NE, Computed.of(field));
    }

    /** It is less than this number. */
    public Filter<R> lt(N number) {
        return computed.compare(Operator.LT, value(number));
    }

    /** It is less than this whole number. */
    public Filter<R> lt(long number) {
        return computed.compare(Operator.LT, numbers.whole(number));
    }

    /** It is less than the other number. */
    public Filter<R> lt(NumberExpression<R, ?> other) {
        return computed.compare(Operator.LT, of(other));
    }

    /** It is less than the field's number. */
    public Filter<R> lt(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.LT, Computed.of(field));
    }

    /** It is this number or less. */
    public Filter<R> lte(N number) {
        return computed.compare(Operator.LTE, value(number));
    }

    /** It is this whole number or less. */
    public Filter<R> lte(long number) {
        return computed.compare(Operator.LTE, numbers.whole(number));
    }

    /** It is the other number or less. */
    public Filter<R> lte(NumberExpression<R, ?> other) {
        return computed.compare(Operator.LTE, of(other));
    }

    /** It is the field's number or less. */
    public Filter<R> lte(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.LTE, Computed.of(field));
    }

    /** It is greater than this number. */
    public Filter<R> gt(N number) {
        return computed.compare(Operator.GT, value(number));
    }

    /** It is greater than this whole number. */
    public Filter<R> gt(long number) {
        return computed.compare(Operator.GT, numbers.whole(number));
    }

    /** It is greater than the other number. */
    public Filter<R> gt(NumberExpression<R, ?> other) {
        return computed.compare(Operator.GT, of(other));
    }

    /** It is greater than the field's number. */
    public Filter<R> gt(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.GT, Computed.of(field));
    }

    /** It is this number or greater. */
    public Filter<R> gte(N number) {
        return computed.compare(Operator.GTE, value(number));
    }

    /** It is this whole number or greater. */
    public Filter<R> gte(long number) {
        return computed.compare(Operator.GTE, numbers.whole(number));
    }

    /** It is the other number or greater. */
    public Filter<R> gte(NumberExpression<R, ?> other) {
        return computed.compare(Operator.GTE, of(other));
    }

    /** It is the field's number or greater. */
    public Filter<R> gte(NumberField<R, ?, ?, ?> field) {
        return computed.compare(Operator.GTE, Computed.of(field));
    }

    /** It is one of these two numbers or between them. */
    public Filter<R> between(N lowest, N highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It is one of these two whole numbers or between them. */
    public Filter<R> between(long lowest, long highest) {
        return gte(lowest).and(lte(highest));
    }

    /** There is nothing to compute it of; never true of a count. */
    public Filter<R> isNull() {
        return computed.isNull(false);
    }

    /** There is something to compute it of. */
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
    public Reading<N> reading() {
        return Reading.of(computed.inSelection(), numbers.reader());
    }

    private @Nullable Value value(@Nullable N number) {
        return number == null ? null : numbers.value(number);
    }

    private static @Nullable Computed of(@Nullable NumberExpression<?, ?> other) {
        return other == null ? null : other.computed;
    }

    @Override
    public String toString() {
        return computed.toString();
    }
}
