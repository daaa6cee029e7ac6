package io.prisma4j.query;

import io.prisma4j.schema.Column;
import java.math.BigDecimal;

/**
 * A {@link DecimalField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueDecimalField<R> extends DecimalField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueDecimalField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(BigDecimal value) {
        return unique(value);
    }
}
