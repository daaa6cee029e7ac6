package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of a column of any type, as a tree holds it. */
final class ColumnValue {
    private ColumnValue() {}

    static @Nullable Object read(ResultRow row, int at, Column column) {
        return column.list()
                ? row.getList(at, (list, i) -> Objects.requireNonNull(scalar(list, i, column)))
                : scalar(row, at, column);
    }

    private static @Nullable Object scalar(ResultRow row, int at, Column column) {
        return switch (column.type()) {
            case BOOLEAN -> row.getNullableBoolean(at);
            case SHORT -> row.getNullableShort(at);
            case INT -> row.getNullableInt(at);
            case LONG -> row.getNullableLong(at);
            case FLOAT -> row.getNullableFloat(at);
            case DOUBLE -> row.getNullableDouble(at);
            case DECIMAL -> row.getNullableDecimal(at);
            case STRING, JSON, ENUM, RAW -> row.getNullableString(at);
            case BYTES -> row.getNullableBytes(at);
            case UUID -> row.getNullableUuid(at);
            case INSTANT -> row.getNullableInstant(at);
            case OFFSET_DATE_TIME -> row.getNullableOffsetDateTime(at);
            case LOCAL_DATE_TIME -> row.getNullableLocalDateTime(at);
            case LOCAL_DATE -> row.getNullableLocalDate(at);
            case LOCAL_TIME -> row.getNullableLocalTime(at);
            case URI -> row.getNullableUri(at);
        };
    }
}
