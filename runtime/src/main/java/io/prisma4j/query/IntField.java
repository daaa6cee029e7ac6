package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds an integer of 32 bits: {@code p.views().gt(100)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class IntField<R> extends NumberField<R, Integer, Long, Double> {
    /** A field of a column; for generated code. */
    public IntField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getInt, ResultRow::getNullableInt, Numbers.LONG, Numbers.DOUBLE);
    }

    /** Its value is this number. */
    public Filter<R> eq(int value) {
        return eq((Integer) value);
    }

    /** Its value is another number than this; a null is not. */
    public Filter<R> ne(int value) {
        return ne((Integer) value);
    }

    /** Its value is less than this number. */
    public Filter<R> lt(int value) {
        return lt((Integer) value);
    }

    /** Its value is this number or less. */
    public Filter<R> lte(int value) {
        return lte((Integer) value);
    }

    /** Its value is greater than this number. */
    public Filter<R> gt(int value) {
        return gt((Integer) value);
    }

    /** Its value is this number or greater. */
    public Filter<R> gte(int value) {
        return gte((Integer) value);
    }

    /** Its value is one of these two numbers or between them. */
    public Filter<R> between(int lowest, int highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these numbers; none is one of no numbers. */
    public final Filter<R> in(int... values) {
        return oneOf(boxed(values), false, false);
    }

    /** Its value is none of these numbers; every one is none of no numbers. */
    public final Filter<R> notIn(int... values) {
        return oneOf(boxed(values), true, false);
    }

    private static @Nullable List<Integer> boxed(int @Nullable ... values) {
        if (values == null) return null;
        List<Integer> boxed = new ArrayList<>(values.length);
        for (int value : values) boxed.add(value);
        return boxed;
    }
}
