package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a key, comparable: what is the same to the database is equal here, also where its Java form is not. */
record KeyValue(List<Object> values) {
    private static final Set<ScalarType> EXACT = EnumSet.of(
            ScalarType.SHORT, ScalarType.INT, ScalarType.LONG, ScalarType.STRING, ScalarType.UUID, ScalarType.ENUM);

    /** What a selector asks for. */
    static KeyValue of(UniqueWhere where) {
        List<Object> values = new ArrayList<>();
        for (Value value : where.values()) values.add(comparable(value.value()));
        return new KeyValue(values);
    }

    /** What a row has; null in one of them is equal to nothing else. */
    static KeyValue of(KnownRow row, List<Column> columns) {
        List<Object> values = new ArrayList<>();
        for (Column column : columns) values.add(comparable(row.value(column)));
        return new KeyValue(values);
    }

    /** Whether values of these columns can be compared with given ones by what they are, whatever the form they are stored in. */
    static boolean areExact(List<Column> columns) {
        return columns.stream().allMatch(column -> EXACT.contains(column.type()));
    }

    private static Object comparable(@Nullable Object value) {
        if (value == null) return new Object();
        if (value instanceof Integer || value instanceof Short) return ((Number) value).longValue();
        if (value instanceof BigDecimal decimal) return decimal.stripTrailingZeros();
        if (value instanceof byte[] bytes) return java.nio.ByteBuffer.wrap(bytes);
        if (value instanceof Instant time) return time.truncatedTo(ChronoUnit.MILLIS);
        if (value instanceof OffsetDateTime time) return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        if (value instanceof LocalDateTime time) return time.truncatedTo(ChronoUnit.MILLIS);
        if (value instanceof LocalTime time) return time.truncatedTo(ChronoUnit.MILLIS);
        return value;
    }
}
