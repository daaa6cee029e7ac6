package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A {@link ShortField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueShortField<R> extends ShortField<R> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueShortField(Scope<?> scope, Column column) {
        super(scope, column);
    }

    @Override
    public UniqueFilter<R> eq(Short value) {
        return unique(value);
    }

    @Override
    public UniqueFilter<R> eq(int value) {
        if (!fits(value)) {
            throw new io.prisma4j.error.InvalidQueryException(
                    "P2019", this + ": eq was given " + value + ", which is no short; the field is one", null);
        }
        return eq((Short) (short) value);
    }
}
