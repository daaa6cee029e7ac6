package io.prisma4j.internal.jdbc;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** A list of values as the Java array that pgjdbc binds as one parameter: of primitives, of bytes, else of texts. */
final class PostgresArrays {
    private PostgresArrays() {}

    /** Values of a column; where these are lists, their texts, because an array of arrays must have rows of one length. */
    static Object of(Column like, List<?> values) {
        return like.list() ? lists(like, values) : elements(like, values);
    }

    /** The value of a column that holds a list. */
    static Object elements(Column like, List<?> values) {
        if (values instanceof Keys keys) return like.type() == ScalarType.LONG ? keys.toLongs() : keys.toInts();
        boolean complete = values.stream().noneMatch(Objects::isNull);
        return switch (like.type()) {
            case INT ->
                complete
                        ? values.stream().mapToInt(v -> ((Number) v).intValue()).toArray()
                        : values.toArray(new Integer[0]);
            case LONG ->
                complete
                        ? values.stream()
                                .mapToLong(v -> ((Number) v).longValue())
                                .toArray()
                        : values.toArray(new Long[0]);
            case SHORT -> values.toArray(new Short[0]);
            case BOOLEAN -> values.toArray(new Boolean[0]);
            case DOUBLE -> values.toArray(new Double[0]);
            case FLOAT -> values.toArray(new Float[0]);
            case BYTES -> values.toArray(new byte[0][]);
            default -> texts(like, values);
        };
    }

    private static String[] lists(Column like, List<?> lists) {
        String[] texts = new String[lists.size()];
        for (int i = 0; i < texts.length; i++) {
            if (lists.get(i) instanceof List<?> list) texts[i] = text(like, list);
        }
        return texts;
    }

    /** The array as PostgreSQL writes it: every element in quotes, in which only quotes and backslashes are special. */
    private static String text(Column like, List<?> list) {
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (Object value : list) {
            text.add('"' + text(like, value).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        return text.toString();
    }

    private static String text(Column like, Object value) {
        if (value instanceof BigDecimal decimal) return decimal.toPlainString();
        if (value instanceof byte[] bytes) return "\\x" + HexFormat.of().formatHex(bytes);
        return PostgresTimes.text(PostgresBoundTimes.of(like, value));
    }

    private static String[] texts(Column like, List<?> values) {
        String[] texts = new String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = values.get(i);
            if (value != null) texts[i] = text(like, value);
        }
        return texts;
    }
}
