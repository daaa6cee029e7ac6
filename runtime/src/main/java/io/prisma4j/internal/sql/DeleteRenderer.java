package io.prisma4j.internal.sql;

/** Writes a delete. */
public final class DeleteRenderer {
    private final SqlWriter out;

    public DeleteRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(Delete delete) {
        ChangedRows rows = new ChangedRows(out);
        rows.chosen(delete.model(), delete.where(), delete.limit());
        out.append("delete from ").table(delete.model().tableName()).append(" as t0");
        rows.where(delete.model(), delete.where(), delete.limit());
        InsertRenderer.returning(out, delete.returning());
    }
}
