package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link FloatField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueFloatField<R> extends FloatField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueFloatField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Float value) {
        return unique(value);
    }

    @Override
    public UniqueFilter<R> eq(float value) {
        return eq((Float) value);
    }
}
