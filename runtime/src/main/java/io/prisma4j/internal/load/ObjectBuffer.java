package io.prisma4j.internal.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts, times, decimals and all other values that are objects anyway. */
final class ObjectBuffer extends ColumnBuffer {
    private final ScalarType type;
    private final JdbcDialect jdbc;
    private final List<@Nullable Object> values = new ArrayList<>();

    ObjectBuffer(ScalarType type, JdbcDialect jdbc) {
        this.type = type;
        this.jdbc = jdbc;
    }

    @Override
    void read(ResultRow row, int at) {
        values.add(
                switch (type) {
                    case DECIMAL -> row.getNullableDecimal(at);
                    case BYTES -> row.getNullableBytes(at);
                    case UUID -> row.getNullableUuid(at);
                    case INSTANT -> row.getNullableInstant(at);
                    case OFFSET_DATE_TIME -> row.getNullableOffsetDateTime(at);
                    case LOCAL_DATE_TIME -> row.getNullableLocalDateTime(at);
                    case LOCAL_DATE -> row.getNullableLocalDate(at);
                    case LOCAL_TIME -> row.getNullableLocalTime(at);
                    default -> row.getNullableString(at);
                });
    }

    @Override
    void parse(JsonParser json) throws IOException {
        values.add(json.currentToken() == JsonToken.VALUE_NULL ? null : jdbc.parse(type, json.getText()));
    }

    @Override
    boolean isNull(int row) {
        return values.get(row) == null;
    }

    @Override
    long bits(int row) {
        throw new IllegalStateException("a " + type + " is no number");
    }

    @Override
    @Nullable
    Object object(int row) {
        return values.get(row);
    }
}
