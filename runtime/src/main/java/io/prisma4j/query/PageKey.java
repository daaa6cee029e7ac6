package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One key of a page's order: how its value is read of a row, written into a cursor and bound again. */
record PageKey(OrderBy order, Column like) {
    private static final Column NUMBER = Column.of("number", ScalarType.LONG);
    private static final Column REAL = Column.of("number", ScalarType.DOUBLE);
    private static final Column DECIMAL = Column.of("number", ScalarType.DECIMAL);
    private static final Column TEXT = Column.of("text", ScalarType.STRING);

    /** A column of a key. */
    static PageKey of(Column column) {
        return new PageKey(new OrderBy(ColumnRef.of(0, column), false, OrderBy.Nulls.DEFAULT), column);
    }

    static PageKey of(OrderBy order) {
        Expression by = order.by();
        if (by instanceof ColumnRef ref) return new PageKey(order, ref.column());
        if (by instanceof RelationAggregate computed) return new PageKey(order, like(computed.aggregate()));
        if (by instanceof JsonPart part && part.as() != JsonPart.As.JSON) {
            return new PageKey(order, part.as() == JsonPart.As.TEXT ? TEXT : DECIMAL);
        }
        throw new InvalidQueryException("P2009", "pages cannot follow an order by " + by, null);
    }

    /** A column of the type that an aggregate has. */
    private static Column like(Aggregate aggregate) {
        ColumnRef ref = aggregate.column();
        if (ref == null) return NUMBER;
        ScalarType type = ref.column().type();
        return switch (aggregate.function()) {
            case COUNT, COUNT_DISTINCT -> NUMBER;
            case MIN, MAX -> ref.column();
            case AVG -> type == ScalarType.DECIMAL ? DECIMAL : REAL;
            case SUM ->
                switch (type) {
                    case SHORT, INT -> NUMBER;
                    case LONG, DECIMAL -> DECIMAL;
                    default -> REAL;
                };
        };
    }

    @Nullable
    Object read(ResultRow row, int at) {
        return switch (like.type()) {
            case BOOLEAN -> row.getNullableBoolean(at);
            case SHORT -> row.getNullableShort(at);
            case INT -> row.getNullableInt(at);
            case LONG -> row.getNullableLong(at);
            case FLOAT -> row.getNullableFloat(at);
            case DOUBLE -> row.getNullableDouble(at);
            case DECIMAL -> row.getNullableDecimal(at);
            case STRING, ENUM, JSON, RAW -> row.getNullableString(at);
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

    static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
    }

    Value value(String text) {
        Object value = switch (like.type()) {
            case BOOLEAN -> Boolean.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case STRING, ENUM, JSON, RAW -> text;
            case BYTES -> HexFormat.of().parseHex(text);
            case UUID -> UUID.fromString(text);
            case INSTANT -> Instant.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case URI -> URI.create(text);
        };
        return Value.of(like, value);
    }
}
