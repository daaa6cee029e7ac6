package io.prisma4j.query;

import io.prisma4j.read.Codec;
import io.prisma4j.schema.Column;

/**
 * A {@link ConvertedField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 * @param <J> its type
 */
@CheckReturnValue
public final class UniqueConvertedField<R, J> extends ConvertedField<R, J> implements UniqueKey<R> {
    /** A field of a column that is a key, and its codec; for generated code. */
    public UniqueConvertedField(Scope<?> scope, Column column, Codec<J> codec) {
        super(scope, column, codec);
    }

    @Override
    public UniqueFilter<R> eq(J value) {
        return unique(value);
    }
}
