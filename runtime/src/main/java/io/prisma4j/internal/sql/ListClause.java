package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Expression;

/** How lists in columns are searched and lengthened. Of a list that is null, nothing is known. */
public interface ListClause {
    /**
     * Appends that a list has all, or some, of the elements of another.
     *
     * @param list appends the list
     * @param column the list's column
     * @param of the other list, which {@code operand} appends
     */
    void has(SqlWriter out, Runnable list, Column column, boolean all, Expression of, Runnable operand);

    /**
     * Appends that a list has a value as an element; none has null.
     *
     * @param value appends what a column of single values holds, as it is compared
     */
    void hasValue(SqlWriter out, Runnable list, Column column, Runnable value);

    /** Appends that a list has no element. */
    void isEmpty(SqlWriter out, Runnable list);

    /** Appends a list with another behind it; null is as good as empty. */
    void joined(SqlWriter out, Runnable list, Runnable more);
}
