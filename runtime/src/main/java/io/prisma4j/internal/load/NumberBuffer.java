package io.prisma4j.internal.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Numbers and truth values, unboxed. */
final class NumberBuffer extends ColumnBuffer {
    private final ScalarType type;
    private final boolean nullable;
    private long[] bits = new long[16];
    private final BitSet nulls = new BitSet(0);
    private int size;

    NumberBuffer(ExpressionType type) {
        this.type = type.type();
        this.nullable = type.nullable();
    }

    @Override
    void read(ResultRow row, int at) {
        long value = switch (type) {
            case BOOLEAN -> row.getBoolean(at) ? 1 : 0;
            case SHORT -> row.getShort(at);
            case INT -> row.getInt(at);
            case FLOAT -> Float.floatToRawIntBits(row.getFloat(at));
            case DOUBLE -> Double.doubleToRawLongBits(row.getDouble(at));
            default -> row.getLong(at);
        };
        add(value, value == 0 && nullable && row.isNull(at));
    }

    @Override
    void parse(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            add(0, true);
            return;
        }
        add(
                switch (type) {
                    case BOOLEAN -> token.isBoolean() ? (json.getBooleanValue() ? 1 : 0) : json.getLongValue();
                    case FLOAT -> Float.floatToRawIntBits((float) Floating.parse(json.getText(), true));
                    case DOUBLE -> Double.doubleToRawLongBits(Floating.parse(json.getText(), false));
                    default -> json.getLongValue();
                },
                false);
    }

    private void add(long value, boolean isNull) {
        if (size == bits.length) bits = Arrays.copyOf(bits, size * 2);
        if (isNull) nulls.set(size);
        bits[size++] = value;
    }

    @Override
    boolean isNull(int row) {
        return nulls.get(row);
    }

    @Override
    long bits(int row) {
        return bits[row];
    }

    @Override
    @Nullable
    Object object(int row) {
        if (nulls.get(row)) return null;
        long value = bits[row];
        return switch (type) {
            case BOOLEAN -> value != 0;
            case SHORT -> (short) value;
            case INT -> (int) value;
            case FLOAT -> Float.intBitsToFloat((int) value);
            case DOUBLE -> Double.longBitsToDouble(value);
            default -> value;
        };
    }
}
