package io.prisma4j.internal.jdbc;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.SqliteDialect;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQLite through sqlite-jdbc. */
public final class SqliteJdbc implements JdbcDialect {
    /** A year of more than four digits would be sorted wrongly, as a text. */
    private static final Years YEARS = new Years(1, 9999, "SQLite can hold and sort");

    private static final Texts TEXTS = new Texts(true);

    private final Dialect dialect = new SqliteDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void check(Value value) {
        YEARS.check(value);
        LoneNumbers.check(value);
        SqliteDecimals.check(value);
        TEXTS.check(value);
        if (value.value() instanceof List<?> list) list.forEach(one -> checkNumber(value, one));
        else checkNumber(value, value.value());
    }

    /** SQLite stores it as null. */
    private static void checkNumber(Value value, Object number) {
        boolean none = number instanceof Double real ? real.isNaN() : number instanceof Float single && single.isNaN();
        if (!none) return;
        String field = value.like().name();
        throw new ValueOutOfRangeException(
                "", field, field + " was given NaN, which SQLite cannot hold; give a number, or null", null);
    }

    /** The driver takes a mark without a value for null, and fails with an index where a value has no mark. */
    @Override
    public void bind(PreparedStatement statement, List<Value> values) throws SQLException {
        int marks = statement.getParameterMetaData().getParameterCount();
        if (marks != values.size()) {
            throw new SQLException("the statement has " + marks + " marks, and is given " + values.size() + " values");
        }
        JdbcDialect.super.bind(statement, values);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        Object x = value.value();
        if (value.isNull()) {
            statement.setNull(index, Types.NULL);
        } else if (value.list()) {
            statement.setString(index, JsonList.of((List<?>) x, value.like()));
        } else if (value.like().list()) {
            statement.setString(index, ListText.of((List<?>) x));
        } else if (x instanceof BigDecimal decimal) {
            bind(statement, index, Value.of(value.like(), SqliteDecimals.stored(value.like(), decimal)));
        } else if (x instanceof String text) {
            statement.setString(index, text);
        } else if (x instanceof Integer number) {
            statement.setInt(index, number);
        } else if (x instanceof Long number) {
            statement.setLong(index, number);
        } else if (x instanceof Short number) {
            statement.setInt(index, number);
        } else if (x instanceof Boolean truth) {
            statement.setInt(index, truth ? 1 : 0);
        } else if (x instanceof Double number) {
            statement.setDouble(index, number);
        } else if (x instanceof Float number) {
            statement.setDouble(index, number);
        } else if (x instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setString(index, text(x));
        }
    }

    /** The text as which a value is stored that is no number and no text. */
    static String text(Object value) {
        if (value instanceof Instant time) return SqliteTimes.format(time);
        if (value instanceof OffsetDateTime time) return SqliteTimes.format(time);
        if (value instanceof LocalDateTime time) return SqliteTimes.format(time);
        if (value instanceof LocalDate date) return SqliteTimes.format(date);
        if (value instanceof LocalTime time) return SqliteTimes.format(time);
        return value.toString();
    }

    @Override
    public Object parse(ScalarType type, String text) {
        return switch (type) {
            case DECIMAL -> SqliteRow.decimal(text);
            case BYTES -> HexFormat.of().parseHex(text);
            case UUID -> UUID.fromString(text);
            case INSTANT -> SqliteTimes.parse(text).toInstant(ZoneOffset.UTC);
            case OFFSET_DATE_TIME -> SqliteTimes.parse(text).atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> SqliteTimes.parse(text);
            case LOCAL_DATE -> SqliteTimes.parse(text).toLocalDate();
            case LOCAL_TIME -> SqliteTimes.parseTime(text);
            default -> text;
        };
    }

    @Override
    public List<@Nullable String> elements(String text) {
        return JsonElements.of(text);
    }

    @Override
    public ResultRow row(ResultSet rows) {
        return new SqliteRow(rows, this);
    }
}
