package io.prisma4j.client;

import io.prisma4j.Raw;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement written by hand, as the binder takes them. */
final class RawValues {
    private static final Map<Class<?>, Column> COLUMNS = Map.ofEntries(
            entry(Boolean.class, ScalarType.BOOLEAN),
            entry(Short.class, ScalarType.SHORT),
            entry(Integer.class, ScalarType.INT),
            entry(Long.class, ScalarType.LONG),
            entry(Float.class, ScalarType.FLOAT),
            entry(Double.class, ScalarType.DOUBLE),
            entry(BigDecimal.class, ScalarType.DECIMAL),
            entry(String.class, ScalarType.STRING),
            entry(byte[].class, ScalarType.BYTES),
            entry(UUID.class, ScalarType.UUID),
            entry(Instant.class, ScalarType.INSTANT),
            entry(OffsetDateTime.class, ScalarType.OFFSET_DATE_TIME),
            entry(LocalDateTime.class, ScalarType.LOCAL_DATE_TIME),
            entry(LocalDate.class, ScalarType.LOCAL_DATE),
            entry(LocalTime.class, ScalarType.LOCAL_TIME));

    private RawValues() {}

    /** The statement; null in place of the values is one value, as it is meant by who writes it without a cast. */
    static SqlText statement(String sql, @Nullable Object @Nullable [] given) {
        Objects.requireNonNull(sql, "sql");
        @Nullable Object[] values = given == null ? new @Nullable Object[1] : given;
        List<Value> bound = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) bound.add(value(values[i], i));
        return new SqlText(sql, bound);
    }

    private static Value value(@Nullable Object value, int index) {
        if (value == null) return Value.untypedNull();
        Column column = COLUMNS.get(value.getClass());
        if (column != null) return Value.of(column, value);
        if (value instanceof Raw raw) return Value.untyped(raw.text());
        if (value instanceof Enum<?> constant) return Value.untyped(constant.name());
        if (value instanceof URI uri) return Value.of(column(String.class), uri.toString());
        if (value instanceof BigInteger number) return Value.of(column(BigDecimal.class), new BigDecimal(number));
        if (value instanceof Collection<?> list) return Value.untyped(elements(list, index));
        throw unknown(value, index);
    }

    private static List<Object> elements(Collection<?> list, int index) {
        List<Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            Value value = value(element, index);
            if (value.isNull() || value.list()) throw unknown(list, index);
            elements.add(value.value());
        }
        return elements;
    }

    private static Column column(Class<?> type) {
        Column column = COLUMNS.get(type);
        if (column == null) throw new IllegalStateException("no column for " + type);
        return column;
    }

    /** Says the type only: the value may be a secret. */
    private static IllegalArgumentException unknown(Object value, int index) {
        String what = value instanceof Collection
                ? "a collection with null or a collection in it"
                : "a " + value.getClass().getName();
        return new IllegalArgumentException("value " + (index + 1) + " of the statement is " + what
                + ", which cannot be bound; give a String, a number, a Boolean, an enum constant, a byte[], a UUID, a URI, a"
                + " java.time value, a Raw, or a collection of these");
    }

    private static Map.Entry<Class<?>, Column> entry(Class<?> type, ScalarType scalar) {
        return Map.entry(type, Column.of("value", scalar));
    }
}
