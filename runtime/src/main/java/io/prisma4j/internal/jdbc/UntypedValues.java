package io.prisma4j.internal.jdbc;

import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of which pgjdbc is told no type, so that the server takes the type of where they stand: of a column, of an operator. */
final class UntypedValues {
    private UntypedValues() {}

    static void bind(PreparedStatement statement, int index, Value value) throws SQLException {
        if (value.isNull()) statement.setNull(index, Types.NULL);
        else if (value.value() instanceof List<?> list) statement.setObject(index, array(list), Types.OTHER);
        else statement.setObject(index, value.value().toString(), Types.OTHER);
    }

    /** The array as PostgreSQL writes it: every element but null in quotes, in which only quotes and backslashes are special. */
    static String array(List<? extends @Nullable Object> values) {
        StringBuilder array = new StringBuilder(values.size() * 8 + 2).append('{');
        for (Object value : values) {
            if (array.length() > 1) array.append(',');
            if (value == null) {
                array.append("NULL");
                continue;
            }
            array.append('"')
                    .append(text(value).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal decimal) return decimal.toPlainString();
        if (value instanceof byte[] bytes) return "\\x" + HexFormat.of().formatHex(bytes);
        return value.toString();
    }
}
