package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A field that holds a time, a date, a UUID or a URI: {@code p.createdAt().lt(Instant.now())}.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 */
@CheckReturnValue
public class ValueField<R, T> extends OrderedField<R, T> {
    /** A field of a column and the two ways to read it; for generated code. */
    public ValueField(Scope<?> scope, Column column, ColumnGetter<T> required, ColumnGetter<T> nullable) {
        super(scope, column, required, nullable);
    }

    /** Its value is one of these; none is one of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> in(T... values) {
        return oneOf(list(values), false, false);
    }

    /** Its value is none of these; every one is none of no values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> notIn(T... values) {
        return oneOf(list(values), true, false);
    }
}
