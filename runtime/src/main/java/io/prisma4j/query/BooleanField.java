package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;

/**
 * A field that is true or false: {@code p.published().eq(true)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class BooleanField<R> extends Field<R, Boolean> {
    /** A field of a column; for generated code. */
    public BooleanField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getBoolean, ResultRow::getNullableBoolean);
    }
}
