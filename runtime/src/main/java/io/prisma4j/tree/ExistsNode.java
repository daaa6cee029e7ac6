package io.prisma4j.tree;

/** Whether a query has a row; answered by one row with one truth value. */
public record ExistsNode(SelectNode rows) implements ReadNode {
    @Override
    public void describe(ShapeSink out) {
        out.token(ExistsNode.class);
        rows.describe(out);
    }

    @Override
    public String toString() {
        return "exists(" + rows + ")";
    }
}
