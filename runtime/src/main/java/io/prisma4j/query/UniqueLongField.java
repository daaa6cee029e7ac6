package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link LongField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueLongField<R> extends LongField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueLongField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Long value) {
        return unique(value);
    }

    @Override
    public UniqueFilter<R> eq(long value) {
        return eq((Long) value);
    }
}
