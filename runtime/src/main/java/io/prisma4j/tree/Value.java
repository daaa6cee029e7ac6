package io.prisma4j.tree;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;

/**
 * A value that will be bound. Its Java class follows from its type: {@code Integer} for INT, {@code String} for STRING, the
 * label as a {@code String} for ENUM, the text as a {@code String} for JSON, {@code java.time} types for times; a {@code List} of these
 * for {@link #list()}, and for a column that holds a list. Compared by identity, so that a plan can tell two equal values of one query apart.
 */
public final class Value implements Expression {
    private final Object value;
    private final Column like;
    private final boolean list;

    private Value(Object value, Column like, boolean list) {
        this.value = value;
        this.like = like;
        this.list = list;
    }

    /** A value of the type of a column. */
    public static Value of(Column like, Object value) {
        return new Value(value, like, false);
    }

    /** A list of values of the type of a column, bound as one parameter whatever its length. */
    public static Value list(Column like, java.util.List<?> values) {
        return new Value(values, like, true);
    }

    /** A number of rows: of {@code take} and {@code skip}, or to compare a count with. */
    public static Value number(long number) {
        return new Value(number, Numbers.LONG, false);
    }

    /** A number of the type that an aggregate of a column has: {@code Long}, {@code Double} or {@code BigDecimal}. */
    public static Value number(Number number, ScalarType type) {
        return new Value(number, Column.of("number", type), false);
    }

    /** A value in SQL written by hand, of which only the database knows the type; a list of such values. */
    public static Value untyped(Object value) {
        return new Value(value, Untyped.COLUMN, value instanceof java.util.List);
    }

    /** Null in SQL written by hand; its {@link #value()} stands for null. In trees null is no value. */
    public static Value untypedNull() {
        return new Value(Untyped.NULL, Untyped.COLUMN, false);
    }

    public Object value() {
        return value;
    }

    /** Whether only the database knows the type; then {@link #like()} says nothing. */
    public boolean untyped() {
        return like == Untyped.COLUMN;
    }

    /** Whether it is null, in SQL written by hand. */
    public boolean isNull() {
        return value == Untyped.NULL;
    }

    public ScalarType type() {
        return like.type();
    }

    /** The column whose type the value has. */
    public Column like() {
        return like;
    }

    /** Whether it is a list of values of that type. */
    public boolean list() {
        return list;
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(list);
        out.token(like.type());
        if (like.enumType() != null) out.token(like.enumType());
        out.value(this);
    }

    /** The value's place, never the value: it may be a secret. */
    @Override
    public String toString() {
        return "?";
    }

    private static final class Numbers {
        static final Column LONG = Column.of("number", ScalarType.LONG);
    }

    private static final class Untyped {
        static final Column COLUMN = Column.of("value", ScalarType.STRING);
        static final Object NULL = new Object();
    }
}
