package io.prisma4j.query;

import io.prisma4j.read.Codec;
import io.prisma4j.schema.Column;

/**
 * A field of the user's own records, kept as JSON: {@code u.settings().eq(settings)}. Values are compared by content. On SQLite,
 * whose JSON is text, {@code eq} finds what prisma4j has written.
 *
 * @param <R> the scope that it belongs to
 * @param <J> its type
 */
@CheckReturnValue
public final class JsonRecordField<R, J> extends ConvertedField<R, J> {
    /** A field of a column and its codec; for generated code. */
    public JsonRecordField(Scope<?> scope, Column column, Codec<J> codec) {
        super(scope, column, codec);
    }
}
