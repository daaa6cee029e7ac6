package io.prisma4j.internal.jdbc;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers that are a whole JSON value. The type of SQLite's JSON columns makes such a text a number: of 64 bits, or of 15 digits. A
 * column whose type is TEXT keeps it.
 */
final class LoneNumbers {
    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 300;

    private LoneNumbers() {}

    /** Refuses a number that would lose digits; values that are no JSON numbers pass. */
    static void check(Value value) {
        if (value.isNull()
                || value.type() != ScalarType.JSON
                || isText(value)
                || value.like().list()) return;
        if (value.value() instanceof List<?> list) list.forEach(one -> check(value, (String) one));
        else check(value, (String) value.value());
    }

    private static boolean isText(Value value) {
        return "TEXT".equalsIgnoreCase(value.like().nativeType("sqlite"));
    }

    private static void check(Value value, String text) {
        boolean number = !text.isEmpty() && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)));
        if (!number || keeps(new BigDecimal(text))) return;
        String field = value.like().name();
        throw new ValueOutOfRangeException(
                "",
                field,
                "the number in " + field + " has more digits than SQLite keeps of a number that is a whole JSON value;"
                        + " put it into an array or an object",
                null);
    }

    private static boolean keeps(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole || (number.precision() <= DIGITS && Math.abs((long) number.scale()) <= LARGEST_EXPONENT);
    }
}
