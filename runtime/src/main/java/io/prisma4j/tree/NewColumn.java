package io.prisma4j.tree;

import io.prisma4j.schema.Column;

/** A column of the row that would have been inserted, in what an insert changes of the row that is there already. */
public record NewColumn(Column column) implements Expression {
    @Override
    public void describe(ShapeSink out) {
        out.token(NewColumn.class);
        out.token(column);
    }

    @Override
    public String toString() {
        return "new." + column.name();
    }
}
