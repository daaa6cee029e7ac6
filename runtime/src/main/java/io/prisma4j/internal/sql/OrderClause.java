package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition.Operator;
import java.util.List;

/** How values are put in order. */
public interface OrderClause {
    /** By what values like a column's are sorted, the first deciding; {@code value} appends one as it is compared. */
    default List<Runnable> terms(SqlWriter out, Runnable value, Column like) {
        return List.of(value);
    }

    /** Appends that the left side is before or after the right one. */
    default void compare(SqlWriter out, Side left, Operator operator, Side right) {
        left.write().run();
        out.append(" " + operator.sql() + " ");
        right.write().run();
    }

    /** Appends the least of an expression's values, which are like a column's. */
    default void least(Aggregation out, String sql, Column like) {
        out.call("min(" + sql + ")");
    }

    /** Appends the greatest of an expression's values, which are like a column's. */
    default void greatest(Aggregation out, String sql, Column like) {
        out.call("max(" + sql + ")");
    }
}
