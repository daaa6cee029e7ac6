package io.prisma4j.query;

import io.prisma4j.read.Codec;
import io.prisma4j.schema.Column;

/**
 * A {@link OrderedConvertedField} whose value names one record at most.
 *
 * @param <R> the scope that it belongs to
 * @param <J> its type
 */
@CheckReturnValue
public final class UniqueOrderedConvertedField<R, J> extends OrderedConvertedField<R, J> implements UniqueKey<R> {
    /** A field of a column that is a key, and its codec; for generated code. */
    public UniqueOrderedConvertedField(Scope<?> scope, Column column, Codec<J> codec) {
        super(scope, column, codec);
    }

    @Override
    public UniqueFilter<R> eq(J value) {
        return unique(value);
    }
}
