package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a floating point number of 64 bits: {@code p.weight().lt(0.5)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class DoubleField<R> extends NumberField<R, Double, Double, Double> {
    /** A field of a column; for generated code. */
    public DoubleField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getDouble, ResultRow::getNullableDouble, Numbers.DOUBLE, Numbers.DOUBLE);
    }

    /** Its value is this number. */
    public Filter<R> eq(double value) {
        return eq((Double) value);
    }

    /** Its value is another number than this; a null is not. */
    public Filter<R> ne(double value) {
        return ne((Double) value);
    }

    /** Its value is less than this number. */
    public Filter<R> lt(double value) {
        return lt((Double) value);
    }

    /** Its value is this number or less. */
    public Filter<R> lte(double value) {
        return lte((Double) value);
    }

    /** Its value is greater than this number. */
    public Filter<R> gt(double value) {
        return gt((Double) value);
    }

    /** Its value is this number or greater. */
    public Filter<R> gte(double value) {
        return gte((Double) value);
    }

    /** Its value is one of these two numbers or between them. */
    public Filter<R> between(double lowest, double highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these numbers; none is one of no numbers. */
    public final Filter<R> in(double... values) {
        return oneOf(boxed(values), false, false);
    }

    /** Its value is none of these numbers; every one is none of no numbers. */
    public final Filter<R> notIn(double... values) {
        return oneOf(boxed(values), true, false);
    }

    private static @Nullable List<Double> boxed(double @Nullable ... values) {
        if (values == null) return null;
        List<Double> boxed = new ArrayList<>(values.length);
        for (double value : values) boxed.add(value);
        return boxed;
    }
}
