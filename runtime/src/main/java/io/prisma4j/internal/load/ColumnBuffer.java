package io.prisma4j.internal.load;

import com.fasterxml.jackson.core.JsonParser;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The values of one column of many rows. */
abstract class ColumnBuffer {
    static ColumnBuffer of(ExpressionType type, JdbcDialect jdbc) {
        // A list is kept as its text.
        if (type.list()) return new ObjectBuffer(ScalarType.STRING, jdbc);
        return switch (type.type()) {
            case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE -> new NumberBuffer(type);
            default -> new ObjectBuffer(type.type(), jdbc);
        };
    }

    /** Takes the value of a row's column. */
    abstract void read(ResultRow row, int at);

    /** Takes the value of the parser's current token. */
    abstract void parse(JsonParser json) throws IOException;

    abstract boolean isNull(int row);

    /** The value as 64 bits: a whole number, 0 or 1, or the bits of a floating-point number. */
    abstract long bits(int row);

    /** The value as an object. */
    abstract @Nullable Object object(int row);
}
