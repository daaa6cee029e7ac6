package io.prisma4j.query;

import io.prisma4j.Json;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;

/**
 * A field that holds JSON: {@code a.settings().path("theme").eq("dark")}, {@code a.settings().eq(Json.of("{}"))}.
 * {@link Json#NULL} is a value like any other, which {@link #isNull()} does not find and {@link #isAnyNull()} does. On SQLite,
 * whose JSON is text, {@code eq} finds what prisma4j has written.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class JsonField<R> extends Field<R, Json> implements JsonValue<R> {
    private final JsonPath<R> whole;

    /** A field of a column; for generated code. */
    public JsonField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getJson, ResultRow::getNullableJson);
        this.whole = JsonPath.of(scope, column);
    }

    @Override
    public JsonPath<R> path() {
        return whole;
    }

    /** Its value is one of these; none is one of no values. */
    public final Filter<R> in(Json... values) {
        return whole.in(values);
    }

    /** Its value is none of these; every one is none of no values. */
    public final Filter<R> notIn(Json... values) {
        return whole.notIn(values);
    }

    @Override
    final Object stored(Json value) {
        return value.text();
    }
}
