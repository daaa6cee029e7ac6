package io.prisma4j.tree;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number or value computed over the rows of a group.
 *
 * @param column what is aggregated; null only for {@link Function#COUNT} of rows
 * @param where which rows of the group count; null for all
 */
public record Aggregate(
        Function function,
        @Nullable ColumnRef column,
        @Nullable Condition where) implements Expression {
    /** The number of rows. */
    public static final Aggregate ROWS = new Aggregate(Function.COUNT, null);

    /** An aggregate over all rows. */
    public Aggregate(Function function, @Nullable ColumnRef column) {
        this(function, column, null);
    }

    /** The functions of SQL that every database has. */
    public enum Function {
        COUNT,
        /** The number of different values. */
        COUNT_DISTINCT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(function);
        out.part(column);
        out.part(where);
    }

    @Override
    public String toString() {
        return function.name().toLowerCase(Locale.ROOT) + "(" + (column == null ? "*" : column) + ")"
                + (where == null ? "" : "[" + where + "]");
    }
}
