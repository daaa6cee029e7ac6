package io.prisma4j.query;

import io.prisma4j.read.EnumCodec;
import io.prisma4j.schema.Column;

/**
 * A field that holds a constant of an enum: {@code u.role().in(Role.ADMIN, Role.EDITOR)}.
 *
 * @param <R> the scope that it belongs to
 * @param <E> the enum
 */
@CheckReturnValue
public class EnumField<R, E extends Enum<E>> extends Field<R, E> {
    private final EnumCodec<E> codec;

    /** A field of a column and its labels; for generated code. */
    public EnumField(Scope<?> scope, Column column, EnumCodec<E> codec) {
        super(scope, column, (row, at) -> row.getEnum(at, codec), (row, at) -> row.getNullableEnum(at, codec));
        this.codec = codec;
    }

    /** Its value is one of these; none is one of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> in(E... values) {
        return oneOf(list(values), false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> notIn(E... values) {
        return oneOf(list(values), true, false);
    }

    @Override
    final Object stored(E value) {
        return codec.label(value);
    }
}
