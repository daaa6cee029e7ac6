package io.prisma4j.internal.jdbc;

import io.prisma4j.Json;
import io.prisma4j.internal.sql.SqliteDecimal;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/**
 * A list as SQLite stores it: a JSON array in one form only, so that equal lists are equal texts. Numbers stand in it as
 * columns of single values hold them, everything else is a text.
 */
final class ListText {
    private ListText() {}

    static String of(List<?> values) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        for (Object value : values) json.add(element(value));
        return json.toString();
    }

    private static String element(Object value) {
        if (value instanceof Double || value instanceof Float) return number((Number) value);
        if (value instanceof BigDecimal decimal) return SqliteDecimal.json(decimal);
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Short) {
            return value.toString();
        }
        return Json.string(text(value)).text();
    }

    private static String text(Object value) {
        if (value instanceof String text) return text;
        if (value instanceof byte[] bytes) return HexFormat.of().formatHex(bytes);
        return SqliteJdbc.text(value);
    }

    /** JSON has no infinity, but SQLite and Java make one of what is too great. */
    private static String number(Number number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) return value > 0 ? "9e999" : "-9e999";
        return number.toString();
    }
}
