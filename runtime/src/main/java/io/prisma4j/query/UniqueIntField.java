package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link IntField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueIntField<R> extends IntField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueIntField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Integer value) {
        return unique(value);
    }

    @Override
    public UniqueFilter<R> eq(int value) {
        return eq((Integer) value);
    }
}
