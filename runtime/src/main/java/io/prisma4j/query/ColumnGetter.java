package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column by its number, {@code ResultRow::getUuid} or {@code ResultRow::getNullableUuid}; for generated code.
 *
 * @param <T> the column's type
 */
@FunctionalInterface
public interface ColumnGetter<T> {
    /** The column's value; null where it has none. */
    @Nullable
    T get(ResultRow row, int at);
}
