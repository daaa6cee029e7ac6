package io.prisma4j.internal.load;

import io.prisma4j.read.ElementReader;
import io.prisma4j.read.ResultRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a buffer at a time. */
final class BufferRow extends ResultRow {
    private final LevelBuffer rows;
    private int row;

    BufferRow(LevelBuffer rows) {
        this.rows = rows;
    }

    void at(int number) {
        row = number;
    }

    @Override
    public boolean isNull(int at) {
        return rows.column(at).isNull(row);
    }

    @Override
    public boolean getBoolean(int at) {
        return rows.column(at).bits(row) != 0;
    }

    @Override
    public int getInt(int at) {
        return (int) rows.column(at).bits(row);
    }

    @Override
    public long getLong(int at) {
        return rows.column(at).bits(row);
    }

    @Override
    public float getFloat(int at) {
        return Float.intBitsToFloat((int) rows.column(at).bits(row));
    }

    @Override
    public double getDouble(int at) {
        return Double.longBitsToDouble(rows.column(at).bits(row));
    }

    @Override
    public @Nullable String getNullableString(int at) {
        return (String) rows.column(at).object(row);
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        return (BigDecimal) rows.column(at).object(row);
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        return (byte[]) rows.column(at).object(row);
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        return (UUID) rows.column(at).object(row);
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        return (Instant) rows.column(at).object(row);
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return (OffsetDateTime) rows.column(at).object(row);
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        return (LocalDateTime) rows.column(at).object(row);
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return (LocalDate) rows.column(at).object(row);
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        return (LocalTime) rows.column(at).object(row);
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return rows.list(row, at, element);
    }
}
