package io.prisma4j.internal.sql;

/** Writes an update. */
public final class UpdateRenderer {
    private final SqlWriter out;

    public UpdateRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(Update update) {
        ChangedRows rows = new ChangedRows(out);
        rows.chosen(update.model(), update.where(), update.limit());
        out.append("update ").table(update.model().tableName()).append(" as t0 set ");
        out.separated(", ", update.assignments(), new AssignmentRenderer(out)::write);
        rows.where(update.model(), update.where(), update.limit());
        InsertRenderer.returning(out, update.returning());
    }
}
