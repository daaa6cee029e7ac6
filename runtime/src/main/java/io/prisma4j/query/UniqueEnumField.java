package io.prisma4j.query;

import io.prisma4j.read.EnumCodec;
import io.prisma4j.schema.Column;

/**
 * A {@link EnumField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 * @param <E> the enum
 */
@CheckReturnValue
public final class UniqueEnumField<R, E extends Enum<E>> extends EnumField<R, E> implements UniqueKey<R> {
    /** A field of a column that is a key; for generated code. */
    public UniqueEnumField(Scope<?> scope, Column column, EnumCodec<E> codec) {
        super(scope, column, codec);
    }

    @Override
    public UniqueFilter<R> eq(E value) {
        return unique(value);
    }
}
