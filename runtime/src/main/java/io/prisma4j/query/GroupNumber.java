package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number computed over the records of a group: {@code g.sum(p.views()).gt(100)}.
 *
 * @param <M> the model
 * @param <N> its type
 */
@CheckReturnValue
public final class GroupNumber<M, N extends Number> implements Selectable<Groups<M>, N> {
    private final Aggregate aggregate;
    private final ScalarType type;
    private final Reading<N> reading;

    GroupNumber(Aggregate aggregate, ScalarType type, RowReader<N> reader) {
        this.aggregate = aggregate;
        this.type = type;
        this.reading = Reading.of(aggregate, reader);
    }

    /** It is this number. */
    public Filter<Groups<M>> eq(N number) {
        return compare(Condition.Operator.EQ, number);
    }

    /** It is this whole number. */
    public Filter<Groups<M>> eq(long number) {
        return compareWhole(Condition.Operator.EQ, number);
    }

    /** It is another number than this. */
    public Filter<Groups<M>> ne(N number) {
        return compare(Condition.Operator.NE, number);
    }

    /** It is another number than this. */
    public Filter<Groups<M>> ne(long number) {
        return compareWhole(Condition.Operator.NE, number);
    }

    /** It is less than this number. */
    public Filter<Groups<M>> lt(N number) {
        return compare(Condition.Operator.LT, number);
    }

    /** It is less than this whole number. */
    public Filter<Groups<M>> lt(long number) {
        return compareWhole(Condition.Operator.LT, number);
    }

    /** It is this number or less. */
    public Filter<Groups<M>> lte(N number) {
        return compare(Condition.Operator.LTE, number);
    }

    /** It is this whole number or less. */
    public Filter<Groups<M>> lte(long number) {
        return compareWhole(Condition.Operator.LTE, number);
    }

    /** It is greater than this number. */
    public Filter<Groups<M>> gt(N number) {
        return compare(Condition.Operator.GT, number);
    }

    /** It is greater than this whole number. */
    public Filter<Groups<M>> gt(long number) {
        return compareWhole(Condition.Operator.GT, number);
    }

    /** It is this number or greater. */
    public Filter<Groups<M>> gte(N number) {
        return compare(Condition.Operator.GTE, number);
    }

    /** It is this whole number or greater. */
    public Filter<Groups<M>> gte(long number) {
        return compareWhole(Condition.Operator.GTE, number);
    }

    /** The lowest first. */
    public Order<Groups<M>> asc() {
        return Order.by(aggregate, false);
    }

    /** The highest first. */
    public Order<Groups<M>> desc() {
        return Order.by(aggregate, true);
    }

    @Override
    public Reading<N> reading() {
        return reading;
    }

    private Filter<Groups<M>> compare(Condition.Operator operator, @Nullable Number number) {
        if (number == null) {
            return Filter.faulty(this + ": " + operator.name().toLowerCase(Locale.ROOT)
                    + " was given null; leave the filter out by when(...)");
        }
        return Filter.of(new Condition.Compare(aggregate, operator, Value.number(number, type), false));
    }

    private Filter<Groups<M>> compareWhole(Condition.Operator operator, long number) {
        return switch (type) {
            case DOUBLE -> compare(operator, (double) number);
            case DECIMAL -> compare(operator, BigDecimal.valueOf(number));
            default -> compare(operator, number);
        };
    }

    @Override
    public String toString() {
        return aggregate.toString();
    }
}
