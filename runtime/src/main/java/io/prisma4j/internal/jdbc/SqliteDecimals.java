package io.prisma4j.internal.jdbc;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.internal.sql.SqliteDecimal;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a decimal is bound as: a whole number, a double or a text, by its digits and by the type of its column. */
final class SqliteDecimals {
    private SqliteDecimals() {}

    /** Refuses a decimal that the column would change; values that are no decimals pass. */
    static void check(Value value) {
        if (value.value() instanceof List<?> list) list.forEach(one -> check(value.like(), one));
        else check(value.like(), value.value());
    }

    private static void check(Column like, @Nullable Object value) {
        if (!(value instanceof BigDecimal decimal) || isText(like)) return;
        if (!SqliteDecimal.inRange(decimal)) {
            throw refused(like, "is not between 1e-300 and 1e300, which are the decimals that SQLite can sort");
        }
        String chosen = chosen(like);
        if (chosen != null && !SqliteDecimal.isNumber(decimal)) {
            throw refused(
                    like,
                    "has more digits than SQLite keeps in a column whose type is " + chosen
                            + "; leave out the @NativeType, or make it TEXT");
        }
    }

    private static ValueOutOfRangeException refused(Column like, String why) {
        return new ValueOutOfRangeException("", like.name(), "the number in " + like.name() + " " + why, null);
    }

    /** A {@code Long}, a {@code Double} or a {@code String}. */
    static Object stored(Column like, BigDecimal value) {
        if (isText(like)) return JdbcRow.plain(value).toPlainString();
        if (SqliteDecimal.isLong(value)) return value.longValue();
        return SqliteDecimal.isNumber(value) ? (Object) value.doubleValue() : SqliteDecimal.text(value);
    }

    private static boolean isText(Column like) {
        String chosen = chosen(like);
        return chosen != null && chosen.toUpperCase(Locale.ROOT).equals("TEXT");
    }

    /** The type that the user has chosen for the column; that of a list is not the type of its elements. */
    private static @Nullable String chosen(Column like) {
        return like.list() ? null : like.nativeType("sqlite");
    }
}
