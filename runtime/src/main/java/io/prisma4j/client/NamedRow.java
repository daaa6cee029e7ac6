package io.prisma4j.client;

import io.prisma4j.error.InconsistentDataException;
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

/** A row of SQL written by hand as a generated reader wants it: its columns in another order, and a null never taken for 0. */
final class NamedRow extends ResultRow {
    private final ResultRow row;
    private final String[] names;
    private final int[] numbers;

    NamedRow(ResultRow row, String[] names, int[] numbers) {
        this.row = row;
        this.names = names;
        this.numbers = numbers;
    }

    @Override
    public boolean isNull(int at) {
        return row.isNull(numbers[at]);
    }

    @Override
    public boolean getBoolean(int at) {
        return row.getBoolean(notNull(at));
    }

    @Override
    public int getInt(int at) {
        return row.getInt(notNull(at));
    }

    @Override
    public long getLong(int at) {
        return row.getLong(notNull(at));
    }

    @Override
    public float getFloat(int at) {
        return row.getFloat(notNull(at));
    }

    @Override
    public double getDouble(int at) {
        return row.getDouble(notNull(at));
    }

    @Override
    public @Nullable String getNullableString(int at) {
        return row.getNullableString(numbers[at]);
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        return row.getNullableDecimal(numbers[at]);
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        return row.getNullableBytes(numbers[at]);
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        return row.getNullableUuid(numbers[at]);
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        return row.getNullableInstant(numbers[at]);
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return row.getNullableOffsetDateTime(numbers[at]);
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        return row.getNullableLocalDateTime(numbers[at]);
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return row.getNullableLocalDate(numbers[at]);
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        return row.getNullableLocalTime(numbers[at]);
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return row.getList(numbers[at], element);
    }

    @Override
    protected String describe(int at) {
        return "column " + names[at];
    }

    private int notNull(int at) {
        if (row.isNull(numbers[at])) {
            throw new InconsistentDataException("the column " + names[at]
                    + " of the result is null; make the component nullable, or let the query exclude it");
        }
        return numbers[at];
    }
}
