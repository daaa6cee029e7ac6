package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link ValueField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 */
@CheckReturnValue
public final class UniqueValueField<R, T> extends ValueField<R, T> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueValueField(Scope<?> scope, Column column, ColumnGetter<T> required, ColumnGetter<T> nullable) {
        super(scope, column, required, nullable);
    }

    @Override
    public UniqueFilter<R> eq(T value) {
        return unique(value);
    }
}
