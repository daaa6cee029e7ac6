package io.prisma4j.internal.jdbc;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.internal.sql.SqliteDecimal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of SQLite, where times are texts of several forms, or numbers, and a decimal is what number SQLite made of it. */
final class SqliteRow extends JdbcRow {
    SqliteRow(ResultSet rows, JdbcDialect jdbc) {
        super(rows, jdbc);
    }

    /** The driver reads a number as text with 15 digits; as a double it has all it has. */
    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        Object value;
        try {
            value = rows.getObject(at + 1);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
        if (value == null) return null;
        return plain(value instanceof Double number ? SqliteDecimal.of(number) : SqliteDecimal.parse(value.toString()));
    }

    /** The same of the number as a text: one that ends with a {@code d} is a double. */
    static BigDecimal decimal(String text) {
        return plain(text.endsWith("d") ? SqliteDecimal.of(Double.parseDouble(text)) : SqliteDecimal.parse(text));
    }

    /** The driver cuts off what is more than 32 bits. */
    @Override
    public int getInt(int at) {
        long value = getLong(at);
        if ((int) value != value) throw tooGreat(value, at, "an int");
        return (int) value;
    }

    @Override
    public short getShort(int at) {
        long value = getLong(at);
        if ((short) value != value) throw tooGreat(value, at, "a short");
        return (short) value;
    }

    private InconsistentDataException tooGreat(long value, int at, String type) {
        return new InconsistentDataException("the database holds " + value + " in " + describe(at)
                + ", which the model says is " + type + "; make the component a long, or correct the row");
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        String text = getNullableString(at);
        return text == null ? null : UUID.fromString(text);
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        LocalDateTime time = getNullableLocalDateTime(at);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        LocalDateTime time = getNullableLocalDateTime(at);
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        String text = getNullableString(at);
        return text == null ? null : SqliteTimes.parse(text);
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        String text = getNullableString(at);
        return text == null ? null : SqliteTimes.parse(text).toLocalDate();
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        String text = getNullableString(at);
        return text == null ? null : SqliteTimes.parseTime(text);
    }
}
