package io.prisma4j.client;

import io.prisma4j.Json;
import io.prisma4j.Raw;
import io.prisma4j.internal.jdbc.JdbcDialect;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement written by hand, as the binder takes them. */
final class RawValues {
    private static final Map<Class<?>, ScalarType> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, ScalarType.BOOLEAN),
            Map.entry(Short.class, ScalarType.SHORT),
            Map.entry(Integer.class, ScalarType.INT),
            Map.entry(Long.class, ScalarType.LONG),
            Map.entry(Float.class, ScalarType.FLOAT),
            Map.entry(Double.class, ScalarType.DOUBLE),
            Map.entry(BigDecimal.class, ScalarType.DECIMAL),
            Map.entry(String.class, ScalarType.STRING),
            Map.entry(byte[].class, ScalarType.BYTES),
            Map.entry(UUID.class, ScalarType.UUID),
            Map.entry(Instant.class, ScalarType.INSTANT),
            Map.entry(OffsetDateTime.class, ScalarType.OFFSET_DATE_TIME),
            Map.entry(LocalDateTime.class, ScalarType.LOCAL_DATE_TIME),
            Map.entry(LocalDate.class, ScalarType.LOCAL_DATE),
            Map.entry(LocalTime.class, ScalarType.LOCAL_TIME));

    private final JdbcDialect jdbc;

    RawValues(JdbcDialect jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A value as it is bound.
     *
     * @param index its number among the values of that text, from 0
     * @throws IllegalArgumentException if it is of a type that cannot be bound
     * @throws io.prisma4j.error.ValueOutOfRangeException if the database cannot hold it (P2020)
     */
    Value value(@Nullable Object value, int index, String text) {
        if (value == null) return Value.untypedNull();
        if (value instanceof Collection<?> list) return Value.untyped(elements(list, index, text));
        Value single = single(value, index);
        if (single == null) throw unknown("a " + value.getClass().getName(), index, text);
        return single;
    }

    private @Nullable Value single(Object value, int index) {
        ScalarType type = TYPES.get(value.getClass());
        if (type != null) return checked(type, value, index);
        if (value instanceof Raw raw) return untyped(ScalarType.STRING, raw.text(), index);
        if (value instanceof Json json) return untyped(ScalarType.JSON, json.text(), index);
        if (value instanceof Enum<?> constant) return untyped(ScalarType.STRING, constant.name(), index);
        if (value instanceof URI uri) return checked(ScalarType.STRING, uri.toString(), index);
        if (value instanceof BigInteger number) return checked(ScalarType.DECIMAL, new BigDecimal(number), index);
        return null;
    }

    private Value checked(ScalarType type, Object value, int index) {
        Value bound = Value.of(Column.of("value " + (index + 1), type), value);
        jdbc.check(bound);
        return bound;
    }

    private Value untyped(ScalarType type, String value, int index) {
        checked(type, value, index);
        return Value.untyped(value);
    }

    private List<@Nullable Object> elements(Collection<?> list, int index, String text) {
        List<@Nullable Object> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            Value value = element == null ? null : single(element, index);
            if (element != null && value == null) {
                String what = "a collection with a " + element.getClass().getName() + " in it";
                throw unknown(element instanceof Sql ? what + " (see Sql.join)" : what, index, text);
            }
            elements.add(value == null ? null : value.value());
        }
        return elements;
    }

    /** Says the type only: the value may be a secret. */
    private static IllegalArgumentException unknown(String what, int index, String text) {
        return new IllegalArgumentException("value " + (index + 1) + " of \"" + text + "\" is " + what
                + ", which cannot be bound; give a String, a number, a Boolean, an enum constant, a byte[], a UUID, a URI, a"
                + " java.time value, a Json, a Raw, a collection of these, or an Sql");
    }
}
