package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link BooleanField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueBooleanField<R> extends BooleanField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueBooleanField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Boolean value) {
        return unique(value);
    }
}
