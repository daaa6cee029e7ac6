package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.function.UnaryOperator;

/**
 * A number that the database computes for each record, such as {@code u.posts().count()}: to filter by, to sort by and to
 * select.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class NumberExpression<R> implements Selectable<R, Long> {
    private final Expression inCondition;
    private final UnaryOperator<Condition> within;
    private final Expression inSelection;

    NumberExpression(Expression inCondition, UnaryOperator<Condition> within, Expression inSelection) {
        this.inCondition = inCondition;
        this.within = within;
        this.inSelection = inSelection;
    }

    /** It is this number. */
    public Filter<R> eq(long number) {
        return compare(Condition.Operator.EQ, number);
    }

    /** It is another number than this. */
    public Filter<R> ne(long number) {
        return compare(Condition.Operator.NE, number);
    }

    /** It is less than this number. */
    public Filter<R> lt(long number) {
        return compare(Condition.Operator.LT, number);
    }

    /** It is this number or less. */
    public Filter<R> lte(long number) {
        return compare(Condition.Operator.LTE, number);
    }

    /** It is greater than this number. */
    public Filter<R> gt(long number) {
        return compare(Condition.Operator.GT, number);
    }

    /** It is this number or greater. */
    public Filter<R> gte(long number) {
        return compare(Condition.Operator.GTE, number);
    }

    /** The lowest first. */
    public Order<R> asc() {
        return Order.by(inSelection, false);
    }

    /** The highest first. */
    public Order<R> desc() {
        return Order.by(inSelection, true);
    }

    @Override
    public Reading<Long> reading() {
        return Reading.of(inSelection, ColumnReaders.LONG);
    }

    private Filter<R> compare(Condition.Operator operator, long number) {
        return Filter.of(within.apply(new Condition.Compare(inCondition, operator, Value.number(number), false)));
    }

    @Override
    public String toString() {
        return inSelection.toString();
    }
}
