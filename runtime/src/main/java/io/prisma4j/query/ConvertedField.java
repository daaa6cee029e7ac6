package io.prisma4j.query;

import io.prisma4j.read.Codec;
import io.prisma4j.schema.Column;

/**
 * A field of the user's own type, kept as a truth value or as bytes: {@code d.key().eq(new Fingerprint(sha256))}. What is compared
 * is what is stored.
 *
 * @param <R> the scope that it belongs to
 * @param <J> its type
 */
@CheckReturnValue
public class ConvertedField<R, J> extends Field<R, J> {
    private final Codec<J> codec;

    /** A field of a column and its codec; for generated code. */
    public ConvertedField(Scope<?> scope, Column column, Codec<J> codec) {
        super(scope, column, codec::read, codec::readNullable);
        this.codec = codec;
    }

    /** Its value is one of these; none is one of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> in(J... values) {
        return oneOf(list(values), false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> notIn(J... values) {
        return oneOf(list(values), true, false);
    }

    @Override
    final Object stored(J value) {
        return codec.stored(value);
    }
}
