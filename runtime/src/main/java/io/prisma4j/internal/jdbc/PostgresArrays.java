package io.prisma4j.internal.jdbc;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A list of values as the Java array that pgjdbc binds as one parameter: of primitives, of bytes, else of texts. */
final class PostgresArrays {
    private PostgresArrays() {}

    static Object of(Column like, List<?> values) {
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

    private static String[] texts(Column like, List<?> values) {
        String[] texts = new String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = values.get(i);
            if (value instanceof BigDecimal decimal) texts[i] = decimal.toPlainString();
            else if (value != null) texts[i] = PostgresJdbc.time(like, value).toString();
        }
        return texts;
    }
}
