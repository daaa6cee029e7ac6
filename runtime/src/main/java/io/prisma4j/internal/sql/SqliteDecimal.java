package io.prisma4j.internal.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimals in SQLite's columns of numbers. One that SQLite gives back digit for digit, as a 64-bit integer or as a double, is
 * stored as that number. Any other is stored as a text, which such a column leaves alone: the greatest of those numbers that is
 * below it, a plus, and the digits that are missing. So SQLite reads the beginning of every text as a number, by which it is sorted
 * among the numbers, and texts of the same number are sorted by their missing digits, as texts.
 */
public final class SqliteDecimal {
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal WHOLE_DOUBLES = BigDecimal.valueOf(1L << 53);
    private static final int LARGEST_EXPONENT = 300;

    private SqliteDecimal() {}

    /** Whether a text of it would be sorted rightly: SQLite reads a number beyond this range as zero or as infinity. */
    public static boolean inRange(BigDecimal value) {
        return value.signum() == 0 || Math.abs(exponent(value)) <= LARGEST_EXPONENT;
    }

    /** Whether SQLite gives it back as it is when it is stored as a number. */
    public static boolean isNumber(BigDecimal value) {
        return isLong(value) || of(value.doubleValue()).compareTo(value) == 0;
    }

    /** Whether it is a whole number that a {@code long} holds; the least one has no positive, and is taken for a double. */
    public static boolean isLong(BigDecimal value) {
        return value.abs().compareTo(LARGEST_WHOLE) <= 0 && isWhole(value);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0
                || value.scale() <= 0
                || value.stripTrailingZeros().scale() <= 0;
    }

    /** The decimal that a double stands for: that of 15 digits, else of 16, else of 17, that is this double. */
    public static BigDecimal of(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number);
        if (shortest.precision() <= 15) return shortest;
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) return rounded;
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    /** The greatest decimal that is stored as a number and is not above the value. */
    public static BigDecimal atOrBelow(BigDecimal value) {
        if (isNumber(value)) return value;
        double nearest = value.doubleValue();
        boolean amongLongs = value.abs().compareTo(WHOLE_DOUBLES) >= 0
                && value.compareTo(LARGEST_WHOLE.negate()) > 0
                && value.compareTo(of(0x1p63)) < 0;
        if (amongLongs) return value.setScale(0, RoundingMode.FLOOR).min(LARGEST_WHOLE);
        BigDecimal number = of(nearest);
        return number.compareTo(value) <= 0 ? number : of(Math.nextDown(nearest));
    }

    /** The text of a decimal that is stored as none of those numbers. */
    public static String text(BigDecimal value) {
        BigDecimal below = atOrBelow(value);
        String missing = value.subtract(below)
                .scaleByPowerOfTen(-unit(below))
                .stripTrailingZeros()
                .toPlainString();
        return number(below) + "+" + missing.substring(2);
    }

    /** The decimal in JSON: the number that it is stored as, or the text. */
    public static String json(BigDecimal value) {
        if (isLong(value)) return value.toBigInteger().toString();
        return isNumber(value) ? value.stripTrailingZeros().toString() : '"' + text(value) + '"';
    }

    private static String number(BigDecimal number) {
        if (isLong(number)) return number.toBigInteger().toString();
        BigDecimal plain = number.stripTrailingZeros();
        BigInteger digits = plain.unscaledValue();
        return plain.scale() == 0 ? digits.toString() : digits + "e" + -plain.scale();
    }

    /** The decimal that was stored, of its text or of a number as a text. */
    public static BigDecimal parse(String text) {
        int plus = text.lastIndexOf('+');
        if (plus <= 0 || !isDigit(text.charAt(plus - 1))) return new BigDecimal(text);
        BigDecimal below = new BigDecimal(text.substring(0, plus));
        BigDecimal missing = new BigDecimal("0." + text.substring(plus + 1));
        return below.add(missing.scaleByPowerOfTen(unit(below)));
    }

    /** The power of ten that the missing digits are a fraction of: more than there is between a number and the next. */
    private static int unit(BigDecimal below) {
        return exponent(below) - 15;
    }

    /** How many digits stand before the point. */
    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
