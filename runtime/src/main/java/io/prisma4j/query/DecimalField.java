package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.math.BigDecimal;

/**
 * A field that holds an exact decimal number; whole numbers need no {@code BigDecimal}: {@code p.price().lte(100)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class DecimalField<R> extends NumberField<R, BigDecimal, BigDecimal, BigDecimal> {
    /** A field of a column; for generated code. */
    public DecimalField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getDecimal, ResultRow::getNullableDecimal, Numbers.DECIMAL, Numbers.DECIMAL);
    }

    /** Its value is this number. */
    public final Filter<R> eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /** Its value is another number than this; a null is not. */
    public final Filter<R> ne(long value) {
        return ne(BigDecimal.valueOf(value));
    }

    /** Its value is less than this number. */
    public final Filter<R> lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /** Its value is this number or less. */
    public final Filter<R> lte(long value) {
        return lte(BigDecimal.valueOf(value));
    }

    /** Its value is greater than this number. */
    public final Filter<R> gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /** Its value is this number or greater. */
    public final Filter<R> gte(long value) {
        return gte(BigDecimal.valueOf(value));
    }

    /** Its value is one of these two numbers or between them. */
    public final Filter<R> between(long lowest, long highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these; none is one of no values. */
    public final Filter<R> in(BigDecimal... values) {
        return oneOf(list(values), false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    public final Filter<R> notIn(BigDecimal... values) {
        return oneOf(list(values), true, false);
    }
}
