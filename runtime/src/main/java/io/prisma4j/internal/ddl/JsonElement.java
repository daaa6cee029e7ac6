package io.prisma4j.internal.ddl;

import io.prisma4j.Json;
import io.prisma4j.internal.sql.SqliteDecimal;
import io.prisma4j.schema.ScalarType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** An element of a list in the one form that the lists of SQLite have it in, so that a default is found by its value. */
final class JsonElement {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+00:00'");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private JsonElement() {}

    /** The JSON of a value that is written as in an annotation. */
    static String of(ScalarType type, String text) {
        return switch (type) {
            case BOOLEAN -> Boolean.toString(Boolean.parseBoolean(text));
            case SHORT, INT, LONG -> Long.toString(Long.parseLong(text));
            case FLOAT -> Float.toString(new BigDecimal(text).floatValue());
            case DOUBLE -> Double.toString(new BigDecimal(text).doubleValue());
            case DECIMAL -> SqliteDecimal.json(new BigDecimal(text));
            default -> Json.string(stored(type, text)).text();
        };
    }

    private static String stored(ScalarType type, String text) {
        return switch (type) {
            case BYTES -> HexFormat.of().formatHex(Base64.getDecoder().decode(text));
            case UUID -> UUID.fromString(text).toString();
            case INSTANT, OFFSET_DATE_TIME ->
                DATE_TIME.format(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
            case LOCAL_DATE_TIME -> DATE_TIME.format(LocalDateTime.parse(text));
            case LOCAL_DATE -> LocalDate.parse(text).toString();
            case LOCAL_TIME -> TIME.format(LocalTime.parse(text));
            case JSON -> Json.of(text).text();
            default -> text;
        };
    }
}
