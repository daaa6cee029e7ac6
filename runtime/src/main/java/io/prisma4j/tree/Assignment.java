package io.prisma4j.tree;

import io.prisma4j.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A new value for a column.
 *
 * @param value the value, or what it is changed by: given, or a column of the changed row (depth 0), of a record that to-one
 *     relations lead to from there, or of the row that would have been inserted; null sets the column to null
 */
public record Assignment(
        Column column, Change change, @Nullable Expression value) implements Shaped {
    /** How the new value follows from the given one. It is made by the database; in arithmetic null stays null. */
    public enum Change {
        SET,
        INCREMENT,
        DECREMENT,
        MULTIPLY,
        DIVIDE,
        /** The values of the given list are added at the end of the column's. */
        PUSH
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(column);
        out.token(change);
        out.part(value);
    }

    @Override
    public String toString() {
        return column
                + (change == Change.SET ? " = " : " " + change.name().toLowerCase(java.util.Locale.ROOT) + " ")
                + (value == null ? "null" : value.toString());
    }
}
