package io.prisma4j.query;

import io.prisma4j.read.Codec;
import io.prisma4j.schema.Column;

/**
 * A field of the user's own records, kept as JSON: {@code u.settings().eq(settings)}, {@code u.settings().path("theme").eq("dark")}.
 * Values are compared by content. On SQLite, whose JSON is text, {@code eq} finds what prisma4j has written.
 *
 * @param <R> the scope that it belongs to
 * @param <J> its type
 */
@CheckReturnValue
public final class JsonRecordField<R, J> extends ConvertedField<R, J> {
    private final JsonPath<R> whole;

    /** A field of a column and its codec; for generated code. */
    public JsonRecordField(Scope<?> scope, Column column, Codec<J> codec) {
        super(scope, column, codec);
        this.whole = JsonPath.of(scope, column);
    }

    /** The value as JSON, to look into. */
    public JsonPath<R> path() {
        return whole;
    }

    /** The property of that name, and of that the property of the next name, as they are called in JSON. */
    public JsonPath<R> path(String name, String... names) {
        return whole.path(name, names);
    }

    /** The element of a list, counted from 0, or from its end if negative: {@code at(-1)} is the last. */
    public JsonPath<R> at(int element) {
        return whole.at(element);
    }
}
