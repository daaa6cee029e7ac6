package io.prisma4j.query;

import io.prisma4j.schema.Column;
import java.util.List;

/**
 * Changes to parts of JSON, made by the database, so that two writers at once both change theirs:
 * {@code d.settings().path("theme").set("dark")}. Several in one update are made one after another. The setter
 * {@code d.settings(json)} stands beside it.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> the field's type
 * @param <U> the update, to go on with
 */
public final class JsonUpdate<M, F extends Fields<M, M>, T, U extends Input> extends ValueUpdate<M, F, T, U> {
    /** Changes to a column; for generated code. */
    public JsonUpdate(U update, Column column, F fields) {
        super(update, column, fields);
    }

    /** The member of that name, and of that the member of the next name, of objects in one another. */
    public JsonPathUpdate<U> path(String name, String... names) {
        return whole().path(name, names);
    }

    /** The element of an array, counted from 0, or from the end of the array if negative: {@code at(-1)} is the last. */
    public JsonPathUpdate<U> at(int element) {
        return whole().at(element);
    }

    private JsonPathUpdate<U> whole() {
        return new JsonPathUpdate<>(update(), column(), List.of(), update().model() + "." + column());
    }
}
