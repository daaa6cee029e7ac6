package io.prisma4j.client;

import io.prisma4j.Raw;
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

/**
 * One row of a query written by hand, read by the names of its columns; valid while the mapper runs. The plain getters refuse a
 * null, the nullable ones return it. Times are read as the columns of models hold them.
 *
 * <pre>{@code
 * prisma.queryRaw("SELECT id, name FROM \"User\"").map(row -> new Named(row.getInt("id"), row.getNullableString("name")));
 * }</pre>
 *
 * <p>Every getter throws {@code IllegalArgumentException} if there is no such column, and {@code InconsistentDataException} (P2023)
 * if a plain one meets null.
 */
public final class RawRow {
    private final ResultRow row;
    private final RawColumns columns;

    RawRow(ResultRow row, RawColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** The names of the columns, in the order of the result. */
    public List<String> columns() {
        return columns.names();
    }

    /** The same row by the numbers of its columns, from 0: for columns without a name of their own, and for generated readers. */
    public ResultRow byNumber() {
        return row;
    }

    /** Whether the column holds null. */
    public boolean isNull(String column) {
        return row.isNull(columns.at(column));
    }

    public String getString(String column) {
        return row.getString(notNull(column));
    }

    public @Nullable String getNullableString(String column) {
        return row.getNullableString(columns.at(column));
    }

    /** The value of a column whose type only the database knows, as the text that the database writes for it. */
    public Raw getRaw(String column) {
        return new Raw(getString(column));
    }

    public @Nullable Raw getNullableRaw(String column) {
        String text = getNullableString(column);
        return text == null ? null : new Raw(text);
    }

    public int getInt(String column) {
        return row.getInt(notNull(column));
    }

    public @Nullable Integer getNullableInt(String column) {
        return row.getNullableInt(columns.at(column));
    }

    public long getLong(String column) {
        return row.getLong(notNull(column));
    }

    public @Nullable Long getNullableLong(String column) {
        return row.getNullableLong(columns.at(column));
    }

    public short getShort(String column) {
        return row.getShort(notNull(column));
    }

    public @Nullable Short getNullableShort(String column) {
        return row.getNullableShort(columns.at(column));
    }

    public double getDouble(String column) {
        return row.getDouble(notNull(column));
    }

    public @Nullable Double getNullableDouble(String column) {
        return row.getNullableDouble(columns.at(column));
    }

    public float getFloat(String column) {
        return row.getFloat(notNull(column));
    }

    public @Nullable Float getNullableFloat(String column) {
        return row.getNullableFloat(columns.at(column));
    }

    public boolean getBoolean(String column) {
        return row.getBoolean(notNull(column));
    }

    public @Nullable Boolean getNullableBoolean(String column) {
        return row.getNullableBoolean(columns.at(column));
    }

    public BigDecimal getDecimal(String column) {
        return row.getDecimal(notNull(column));
    }

    public @Nullable BigDecimal getNullableDecimal(String column) {
        return row.getNullableDecimal(columns.at(column));
    }

    public byte[] getBytes(String column) {
        return row.getBytes(notNull(column));
    }

    public byte @Nullable [] getNullableBytes(String column) {
        return row.getNullableBytes(columns.at(column));
    }

    public UUID getUuid(String column) {
        return row.getUuid(notNull(column));
    }

    public @Nullable UUID getNullableUuid(String column) {
        return row.getNullableUuid(columns.at(column));
    }

    public Instant getInstant(String column) {
        return row.getInstant(notNull(column));
    }

    public @Nullable Instant getNullableInstant(String column) {
        return row.getNullableInstant(columns.at(column));
    }

    public OffsetDateTime getOffsetDateTime(String column) {
        return row.getOffsetDateTime(notNull(column));
    }

    public @Nullable OffsetDateTime getNullableOffsetDateTime(String column) {
        return row.getNullableOffsetDateTime(columns.at(column));
    }

    public LocalDateTime getLocalDateTime(String column) {
        return row.getLocalDateTime(notNull(column));
    }

    public @Nullable LocalDateTime getNullableLocalDateTime(String column) {
        return row.getNullableLocalDateTime(columns.at(column));
    }

    public LocalDate getLocalDate(String column) {
        return row.getLocalDate(notNull(column));
    }

    public @Nullable LocalDate getNullableLocalDate(String column) {
        return row.getNullableLocalDate(columns.at(column));
    }

    public LocalTime getLocalTime(String column) {
        return row.getLocalTime(notNull(column));
    }

    public @Nullable LocalTime getNullableLocalTime(String column) {
        return row.getNullableLocalTime(columns.at(column));
    }

    /**
     * The elements of an array of PostgreSQL, or of a JSON array of values: {@code row.getList("tags", ResultRow::getString)}; none
     * where the column holds null.
     */
    public <T> List<T> getList(String column, ElementReader<T> element) {
        return row.getList(columns.at(column), element);
    }

    private int notNull(String column) {
        int at = columns.at(column);
        if (row.isNull(at)) {
            throw new InconsistentDataException("the column " + column
                    + " of the result is null; read it with a nullable getter, or let the query exclude it");
        }
        return at;
    }
}
