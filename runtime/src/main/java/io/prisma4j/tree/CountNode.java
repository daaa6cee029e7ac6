package io.prisma4j.tree;

/** How many rows a query has; answered by one row with one whole number. */
public record CountNode(SelectNode rows) implements ReadNode {
    @Override
    public void describe(ShapeSink out) {
        out.token(CountNode.class);
        rows.describe(out);
    }

    @Override
    public String toString() {
        return "count(" + rows + ")";
    }
}
