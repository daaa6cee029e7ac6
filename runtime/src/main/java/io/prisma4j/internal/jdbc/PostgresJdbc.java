package io.prisma4j.internal.jdbc;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.PostgresDialect;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL through pgjdbc, which takes times of {@code java.time}, UUIDs and arrays of primitives as they are. */
public final class PostgresJdbc implements JdbcDialect {
    private static final int ROWS_FETCHED = 1_000;
    private static final Years YEARS = new Years(-4711, 294275, "a timestamp of PostgreSQL can hold");

    private static final Texts TEXTS = new Texts(false);

    private final Dialect dialect = new PostgresDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    /** The server refuses what it cannot hold, but for what the driver cannot even send. */
    @Override
    public void check(Value value) {
        YEARS.check(value);
        TEXTS.check(value);
    }

    @Override
    public void inParts(PreparedStatement query) throws SQLException {
        query.setFetchSize(ROWS_FETCHED);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        Object x = value.value();
        if (value.untyped()) {
            UntypedValues.bind(statement, index, value);
        } else if (value.list()) {
            statement.setObject(index, PostgresArrays.of(value.like(), (List<?>) x));
        } else if (value.like().list()) {
            statement.setObject(index, PostgresArrays.elements(value.like(), (List<?>) x));
        } else if (x instanceof String text) {
            statement.setString(index, text);
        } else if (x instanceof Integer number) {
            statement.setInt(index, number);
        } else if (x instanceof Long number) {
            statement.setLong(index, number);
        } else if (x instanceof Short number) {
            statement.setShort(index, number);
        } else if (x instanceof Boolean truth) {
            statement.setBoolean(index, truth);
        } else if (x instanceof Double number) {
            statement.setDouble(index, number);
        } else if (x instanceof Float number) {
            statement.setFloat(index, number);
        } else if (x instanceof BigDecimal decimal) {
            statement.setBigDecimal(index, decimal);
        } else if (x instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (x instanceof UUID uuid && value.like().nativeType("postgresql") == null) {
            statement.setObject(index, uuid);
        } else {
            Object time = PostgresBoundTimes.of(value.like(), x);
            if (time instanceof String text) statement.setString(index, text);
            else statement.setObject(index, time);
        }
    }

    @Override
    public Object parse(ScalarType type, String text) {
        return switch (type) {
            case DECIMAL -> JdbcRow.plain(new BigDecimal(text));
            case BYTES -> HexFormat.of().parseHex(text.startsWith("\\x") ? text.substring(2) : text);
            case UUID -> UUID.fromString(text.trim());
            case INSTANT -> PostgresTimes.offset(text).toInstant();
            case OFFSET_DATE_TIME -> PostgresTimes.offset(text);
            case LOCAL_DATE_TIME -> PostgresTimes.local(text);
            case LOCAL_DATE -> PostgresTimes.date(text);
            case LOCAL_TIME -> PostgresTimes.time(text);
            default -> text;
        };
    }

    @Override
    public List<@Nullable String> elements(String text) {
        return ArrayText.elements(text);
    }

    @Override
    public ResultRow row(ResultSet rows) {
        return new PostgresRow(rows, this);
    }
}
