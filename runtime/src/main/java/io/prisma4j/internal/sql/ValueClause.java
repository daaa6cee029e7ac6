package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.util.List;

/** How single values and lists of values stand in a statement. */
public interface ValueClause {
    /** The mark of a parameter that holds one value of a column's type, with a cast where the database needs one. */
    String parameter(Column like);

    /** The mark of a parameter that holds a list of such values. */
    String listParameter(Column like);

    /** Appends that a text or other value is one of a list; {@code value} appends the value itself. */
    void in(SqlWriter out, Runnable value, Value list, boolean negated, boolean ignoreCase);

    /**
     * Appends a table of the parallel lists' values, to be used after {@code from}: one row a position, its columns named
     * {@code k0}, {@code k1} and so on.
     */
    void table(SqlWriter out, List<Value> lists, String alias);

    /** What stands between such a table and one whose rows are looked for, once for each of its rows. */
    String joined();

    /**
     * Appends what a column's value becomes by a calculation with what {@code by} appends, so that the database refuses a result
     * that does not fit.
     */
    default void arithmetic(SqlWriter out, Column column, String operator, Runnable by) {
        out.column("t0", column).append(" " + operator + " ");
        by.run();
    }

    /**
     * Whether values of a column come back as they were given, so that those which are the same to the database are equal in Java.
     */
    default boolean keeps(Column like) {
        return switch (like.type()) {
            case SHORT, INT, LONG, STRING, UUID, ENUM -> !like.list();
            default -> false;
        };
    }

    /**
     * Appends a value of one column, which {@code value} appends, as one of another column of the same type, of which only the
     * type in the database may differ.
     */
    default void assigned(SqlWriter out, Runnable value, Column from, Column to) {
        value.run();
    }

    /** Appends the sum of an expression of a type: a 64-bit number for shorter ones, a decimal for these, else a double. */
    void sum(Aggregation out, String sql, ScalarType type);

    /** Appends the average of an expression of a type: a decimal for decimals, else a double. */
    void average(Aggregation out, String sql, ScalarType type);

    /** Appends that two expressions are the same value, null being the same as null. */
    void same(SqlWriter out, Runnable left, Runnable right);
}
