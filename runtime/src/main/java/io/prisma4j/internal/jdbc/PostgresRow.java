package io.prisma4j.internal.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of PostgreSQL. A timestamp without a zone is in UTC, which is how the driver makes an OffsetDateTime of it. */
final class PostgresRow extends JdbcRow {
    private @Nullable String[] types = new String[0];

    PostgresRow(ResultSet rows, JdbcDialect jdbc) {
        super(rows, jdbc);
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        try {
            BigDecimal number = rows.getBigDecimal(at + 1);
            return number == null ? null : plain(number);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        Object value = object(at, Object.class);
        if (value == null || value instanceof UUID) return (UUID) value;
        return UUID.fromString(value.toString().trim());
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        OffsetDateTime time = getNullableOffsetDateTime(at);
        return time == null ? null : time.toInstant();
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return switch (type(at)) {
            case "date" -> {
                LocalDate date = object(at, LocalDate.class);
                yield date == null ? null : date.atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            case "time", "timetz" -> {
                LocalTime time = getNullableLocalTime(at);
                yield time == null ? null : time.atDate(LocalDate.EPOCH).atOffset(ZoneOffset.UTC);
            }
            default -> object(at, OffsetDateTime.class);
        };
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        if (!type(at).equals("timestamptz")) return object(at, LocalDateTime.class);
        OffsetDateTime time = object(at, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return object(at, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        if (!type(at).equals("timetz")) return object(at, LocalTime.class);
        OffsetTime time = object(at, OffsetTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
    }

    /** The name of the column's type, which the driver has read with the rows. */
    private String type(int at) {
        try {
            if (types.length == 0) types = new String[rows.getMetaData().getColumnCount()];
            String known = types[at];
            if (known != null) return known;
            String name = rows.getMetaData().getColumnTypeName(at + 1);
            types[at] = name;
            return name;
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    private <T> @Nullable T object(int at, Class<T> type) {
        try {
            return type == Object.class ? type.cast(rows.getObject(at + 1)) : rows.getObject(at + 1, type);
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }
}
