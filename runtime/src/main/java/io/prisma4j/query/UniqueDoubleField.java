package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link DoubleField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueDoubleField<R> extends DoubleField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueDoubleField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Double value) {
        return unique(value);
    }

    @Override
    public UniqueFilter<R> eq(double value) {
        return eq((Double) value);
    }
}
