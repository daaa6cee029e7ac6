package io.prisma4j.internal.jdbc;

import io.prisma4j.schema.Column;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values as the JSON text that SQLite's {@code json_each} takes apart. */
final class JsonList {
    private JsonList() {}

    static String of(List<?> values, Column like) {
        StringBuilder json = new StringBuilder(values.size() * 8 + 2).append('[');
        if (values instanceof Keys keys) {
            for (int i = 0; i < keys.size(); i++) {
                if (i > 0) json.append(',');
                json.append(keys.at(i));
            }
        } else {
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) json.append(',');
                item(json, values.get(i), like);
            }
        }
        return json.append(']').toString();
    }

    private static void item(StringBuilder json, @Nullable Object value, Column like) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof BigDecimal decimal) {
            item(json, SqliteDecimals.stored(like, decimal), like);
        } else if (value instanceof Boolean truth) {
            json.append(truth ? '1' : '0');
        } else if (value instanceof Double || value instanceof Float) {
            number(json, ((Number) value).doubleValue());
        } else if (value instanceof Number) {
            json.append(value);
        } else if (value instanceof byte[] bytes) {
            json.append('"').append(HexFormat.of().formatHex(bytes)).append('"');
        } else {
            text(json, value instanceof String text ? text : SqliteJdbc.text(value));
        }
    }

    /** JSON has no infinity, but SQLite makes one of what is too great. */
    private static void number(StringBuilder json, double number) {
        if (Double.isNaN(number)) json.append("null");
        else if (Double.isInfinite(number)) json.append(number > 0 ? "9e999" : "-9e999");
        else json.append(number);
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        json.append('"');
    }
}
