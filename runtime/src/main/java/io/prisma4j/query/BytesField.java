package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;

/**
 * A field that holds bytes: {@code f.digest().eq(sha256)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class BytesField<R> extends Field<R, byte[]> {
    /** A field of a column; for generated code. */
    public BytesField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getBytes, ResultRow::getNullableBytes);
    }

    /** Its value is one of these; none is one of no values. */
    public final Filter<R> in(byte[]... values) {
        return oneOf(list(values), false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    public final Filter<R> notIn(byte[]... values) {
        return oneOf(list(values), true, false);
    }

    @Override
    final Object stored(byte[] value) {
        return value.clone();
    }
}
