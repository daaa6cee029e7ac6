package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key of a group, or the least or greatest value in it: {@code g.key(p.authorId())}, {@code g.max(p.views())}.
 *
 * @param <M> the model
 * @param <T> its type
 */
@CheckReturnValue
public final class GroupValue<M, T> implements Selectable<Groups<M>, T> {
    private final Expression expression;
    private final Reading<T> reading;
    private final Function<T, Value> values;

    GroupValue(Expression expression, RowReader<T> reader, Function<T, Value> values) {
        this.expression = expression;
        this.reading = Reading.of(expression, reader);
        this.values = values;
    }

    /** It is this value. */
    public Filter<Groups<M>> eq(T value) {
        return compare(Condition.Operator.EQ, value);
    }

    /** It is another value than this; a null is not. */
    public Filter<Groups<M>> ne(T value) {
        return compare(Condition.Operator.NE, value);
    }

    /** It is less than this value. */
    public Filter<Groups<M>> lt(T value) {
        return compare(Condition.Operator.LT, value);
    }

    /** It is this value or less. */
    public Filter<Groups<M>> lte(T value) {
        return compare(Condition.Operator.LTE, value);
    }

    /** It is greater than this value. */
    public Filter<Groups<M>> gt(T value) {
        return compare(Condition.Operator.GT, value);
    }

    /** It is this value or greater. */
    public Filter<Groups<M>> gte(T value) {
        return compare(Condition.Operator.GTE, value);
    }

    /** The groups in which it has no value. */
    public Filter<Groups<M>> isNull() {
        return Filter.of(new Condition.IsNull(expression, false));
    }

    /** The groups in which it has a value. */
    public Filter<Groups<M>> isNotNull() {
        return Filter.of(new Condition.IsNull(expression, true));
    }

    /** The lowest first. */
    public Order<Groups<M>> asc() {
        return Order.by(expression, false);
    }

    /** The highest first. */
    public Order<Groups<M>> desc() {
        return Order.by(expression, true);
    }

    @Override
    public Reading<T> reading() {
        return reading;
    }

    private Filter<Groups<M>> compare(Condition.Operator operator, @Nullable T value) {
        if (value == null) {
            return Filter.faulty(this + ": " + operator.name().toLowerCase(Locale.ROOT)
                    + " was given null; use isNull() or isNotNull(), or leave the filter out by when(...)");
        }
        return Filter.of(new Condition.Compare(expression, operator, values.apply(value), false));
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
