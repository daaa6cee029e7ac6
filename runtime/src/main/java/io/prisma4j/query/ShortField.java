package io.prisma4j.query;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds an integer of 16 bits: {@code p.rating().gte(3)}.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class ShortField<R> extends NumberField<R, Short, Long, Double> {
    /** A field of a column; for generated code. */
    public ShortField(Scope<?> scope, Column column) {
        super(scope, column, ResultRow::getShort, ResultRow::getNullableShort, Numbers.LONG, Numbers.DOUBLE);
    }

    /** Its value is this number. */
    public Filter<R> eq(int value) {
        return fits(value) ? eq((Short) (short) value) : tooLarge("eq", value);
    }

    /** Its value is another number than this; a null is not. */
    public Filter<R> ne(int value) {
        return fits(value) ? ne((Short) (short) value) : tooLarge("ne", value);
    }

    /** Its value is less than this number. */
    public Filter<R> lt(int value) {
        return fits(value) ? lt((Short) (short) value) : tooLarge("lt", value);
    }

    /** Its value is this number or less. */
    public Filter<R> lte(int value) {
        return fits(value) ? lte((Short) (short) value) : tooLarge("lte", value);
    }

    /** Its value is greater than this number. */
    public Filter<R> gt(int value) {
        return fits(value) ? gt((Short) (short) value) : tooLarge("gt", value);
    }

    /** Its value is this number or greater. */
    public Filter<R> gte(int value) {
        return fits(value) ? gte((Short) (short) value) : tooLarge("gte", value);
    }

    /** Its value is one of these two numbers or between them. */
    public Filter<R> between(int lowest, int highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of these numbers; none is one of no numbers. */
    public final Filter<R> in(int... values) {
        return oneOf(boxed(values), false, false);
    }

    /** Its value is none of these numbers; every one is none of no numbers. */
    public final Filter<R> notIn(int... values) {
        return oneOf(boxed(values), true, false);
    }

    static boolean fits(int value) {
        return value == (short) value;
    }

    final Filter<R> tooLarge(String operator, int value) {
        return Filter.faulty(this + ": " + operator + " was given " + value + ", which is no short; the field is one");
    }

    private static @Nullable List<Short> boxed(int @Nullable ... values) {
        if (values == null) return null;
        List<Short> boxed = new ArrayList<>(values.length);
        for (int value : values) {
            if (fits(value)) boxed.add((short) value);
        }
        return boxed;
    }
}
