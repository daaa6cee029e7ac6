package io.prisma4j.internal.sql;

/** Writes a delete. */
public final class DeleteRenderer {
    private final SqlWriter out;

    public DeleteRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(Delete delete) {
        out.append("delete from ").table(delete.model().tableName()).append(" as t0");
        new ChangedRows(out).where(delete.model(), delete.where(), delete.limit());
        InsertRenderer.returning(out, delete.returning());
    }
}
