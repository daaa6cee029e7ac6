package io.prisma4j.processor.generate;

import io.prisma4j.processor.model.ScalarType;

/** How the runtime calls a type in {@code getInt}, {@code getNullableInt} and {@code IntField}. */
public final class Getters {
    private Getters() {}

    public static String name(ScalarType.Builtin type) {
        return switch (type) {
            case BOOLEAN -> "Boolean";
            case SHORT -> "Short";
            case INT -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "Decimal";
            case STRING -> "String";
            case BYTES -> "Bytes";
            case UUID -> "Uuid";
            case INSTANT -> "Instant";
            case OFFSET_DATE_TIME -> "OffsetDateTime";
            case LOCAL_DATE_TIME -> "LocalDateTime";
            case LOCAL_DATE -> "LocalDate";
            case LOCAL_TIME -> "LocalTime";
            case URI -> "Uri";
            case JSON -> "Json";
            case RAW -> throw new IllegalArgumentException("a column that only the database knows is not read");
        };
    }
}
