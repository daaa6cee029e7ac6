package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link StringField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueStringField<R> extends StringField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueStringField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(String value) {
        return unique(value);
    }
}
