package io.prisma4j.internal.write;

import io.prisma4j.read.ElementReader;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.EnumType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that a statement might answer with: the values that are known, and any others, of which none is null. */
final class SupposedRow extends ResultRow {
    private final List<Column> columns;
    private final Map<Column, Object> known;
    private final long number;

    /** The row of a number, which is the value of all numbers that are not known. */
    SupposedRow(List<Column> columns, Map<Column, Object> known, long number) {
        this.columns = columns;
        this.known = known;
        this.number = number;
    }

    private Object value(int at) {
        Column column = columns.get(at);
        Object value = known.get(column);
        return value == null ? any(column) : value;
    }

    private Object any(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> false;
            case SHORT, INT, LONG, FLOAT, DOUBLE -> number;
            case DECIMAL -> BigDecimal.valueOf(number);
            case STRING, RAW -> Long.toString(number);
            case ENUM -> label(column);
            case JSON -> "{}";
            case BYTES -> new byte[0];
            case UUID -> new UUID(0, number);
            case INSTANT -> Instant.EPOCH;
            case OFFSET_DATE_TIME -> Instant.EPOCH.atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> LocalDate.EPOCH.atStartOfDay();
            case LOCAL_DATE -> LocalDate.EPOCH;
            case LOCAL_TIME -> LocalTime.MIDNIGHT;
            case URI -> URI.create("");
        };
    }

    private static String label(Column column) {
        EnumType labels = column.enumType();
        return labels == null ? "" : labels.labels().get(0);
    }

    private Number number(int at) {
        return (Number) value(at);
    }

    @Override
    public boolean isNull(int at) {
        return false;
    }

    @Override
    public boolean getBoolean(int at) {
        return (Boolean) value(at);
    }

    @Override
    public int getInt(int at) {
        return number(at).intValue();
    }

    @Override
    public long getLong(int at) {
        return number(at).longValue();
    }

    @Override
    public float getFloat(int at) {
        return number(at).floatValue();
    }

    @Override
    public double getDouble(int at) {
        return number(at).doubleValue();
    }

    @Override
    public @Nullable String getNullableString(int at) {
        return columns.get(at).list() ? "" : value(at).toString();
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        return (BigDecimal) value(at);
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        return (byte[]) value(at);
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        return (UUID) value(at);
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        return (Instant) value(at);
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return (OffsetDateTime) value(at);
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        return (LocalDateTime) value(at);
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return (LocalDate) value(at);
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        return (LocalTime) value(at);
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return List.of();
    }
}
