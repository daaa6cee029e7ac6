package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a floating point number of 32 bits: {@code p.weight().lt(0.5f)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class FloatField<R> extends NumberField<R, Float, Double, Double> {
    /** A field of a column; for generated code. */
    public FloatField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getFloat, ResultRow::getNullableFloat, Numbers.DOUBLE, Numbers.DOUBLE);
    }

    /** Its value is this number. */
    public Filter<R> eq(float value) {
        return eq((Float) value);
    }

    /** Its value is another number than this; a null is not. */
    public Filter<R> ne(float value) {
        return ne((Float) value);
    }

    /** Its value is less than this number. */
    public Filter<R> lt(float value) {
        return lt((Float) value);
    }

    /** Its value is this number or less. */
    public Filter<R> lte(float value) {
        return lte((Float) value);
    }

    /** Its value is greater than this number. */
    public Filter<R> gt(float value) {
        return gt((Float) value);
    }

    /** Its value is this number or greater. */
    public Filter<R> gte(float value) {
        return gte((Float) value);
    }

    /** Its value is one of these two numbers or between them. */
    public Filter<R> between(float lowest, float highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these numbers; none is one of no numbers. */
    public final Filter<R> in(float... values) {
        return oneOf(boxed(values), false, false);
    }

    /** Its value is none of these numbers; every one is none of no numbers. */
    public final Filter<R> notIn(float... values) {
        return oneOf(boxed(values), true, false);
    }

    private static @Nullable List<Float> boxed(float @Nullable ... values) {
        if (values == null) return null;
        List<Float> boxed = new ArrayList<>(values.length);
        for (float value : values) boxed.add(value);
        return boxed;
    }
}
