package io.prisma4j.tree;

import org.jspecify.annotations.Nullable;

/**
 * A number or value computed over the rows of a group.
 *
 * @param column what is aggregated; null only for {@link Function#COUNT} of rows
 */
public record Aggregate(Function function, @Nullable ColumnRef column) implements Expression {
    /** The number of rows. */
    public static final Aggregate ROWS = new Aggregate(Function.COUNT, null);

    /** The functions of SQL that every database has. */
    public enum Function {
        COUNT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(function);
        out.part(column);
    }

    @Override
    public String toString() {
        return function.name().toLowerCase(java.util.Locale.ROOT) + "(" + (column == null ? "*" : column) + ")";
    }
}
