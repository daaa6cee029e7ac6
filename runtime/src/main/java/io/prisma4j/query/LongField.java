package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds an integer of 64 bits, so that {@code eq(1)} needs no suffix: {@code p.bytes().gt(1_000)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class LongField<R> extends NumberField<R, Long, BigDecimal, Double> {
    /** A field of a column; for generated code. */
    public LongField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getLong, ResultRow::getNullableLong, Numbers.DECIMAL, Numbers.DOUBLE);
    }

    /** Its value is this number. */
    public Filter<R> eq(long value) {
        return eq((Long) value);
    }

    /** Its value is another number than this; a null is not. */
    public Filter<R> ne(long value) {
        return ne((Long) value);
    }

    /** Its value is less than this number. */
    public Filter<R> lt(long value) {
        return lt((Long) value);
    }

    /** Its value is this number or less. */
    public Filter<R> lte(long value) {
        return lte((Long) value);
    }

    /** Its value is greater than this number. */
    public Filter<R> gt(long value) {
        return gt((Long) value);
    }

    /** Its value is this number or greater. */
    public Filter<R> gte(long value) {
        return gte((Long) value);
    }

    /** Its value is one of these two numbers or between them. */
    public Filter<R> between(long lowest, long highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these numbers; none is one of no numbers. */
    public final Filter<R> in(long... values) {
        return oneOf(boxed(values), false, false);
    }

    /** Its value is none of these numbers; every one is none of no numbers. */
    public final Filter<R> notIn(long... values) {
        return oneOf(boxed(values), true, false);
    }

    private static @Nullable List<Long> boxed(long @Nullable ... values) {
        if (values == null) return null;
        List<Long> boxed = new ArrayList<>(values.length);
        for (long value : values) boxed.add(value);
        return boxed;
    }
}
