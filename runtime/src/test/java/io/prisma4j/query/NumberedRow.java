package io.prisma4j.query;

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

/** A row whose columns hold their own numbers, and null in every odd one. */
final class NumberedRow extends ResultRow {
    @Override
    public boolean isNull(int at) {
        return at % 2 == 1;
    }

    @Override
    public boolean getBoolean(int at) {
        return false;
    }

    @Override
    public int getInt(int at) {
        return at;
    }

    @Override
    public long getLong(int at) {
        return at;
    }

    @Override
    public float getFloat(int at) {
        return 0;
    }

    @Override
    public double getDouble(int at) {
        return 0;
    }

    @Override
    public @Nullable String getNullableString(int at) {
        return isNull(at) ? null : "text " + at;
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        return null;
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        return null;
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        return null;
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        return null;
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return null;
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        return null;
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return null;
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        return null;
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return List.of();
    }
}
