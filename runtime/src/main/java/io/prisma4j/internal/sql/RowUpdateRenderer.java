package io.prisma4j.internal.sql;

import java.util.stream.IntStream;

/** Writes an update of rows to values of their own. */
public final class RowUpdateRenderer {
    private final SqlWriter out;

    public RowUpdateRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(RowUpdate update) {
        GivenRows given = new GivenRows(out);
        int keys = update.key().size();
        given.with(update.rows(), keys + update.columns().size());
        out.append(" update ").table(update.model().tableName()).append(" as t0 set ");
        for (int i = 0; i < update.columns().size(); i++) {
            if (i > 0) out.append(", ");
            out.identifier(update.columns().get(i).column()).append(" = v.").append(GivenRows.name(keys + i));
        }
        if (!update.alike().isEmpty()) out.append(", ");
        out.separated(", ", update.alike(), new AssignmentRenderer(out)::write);
        out.append(" from v where ");
        given.matches(update.key(), IntStream.range(0, keys).boxed().toList());
        if (update.where() != null) {
            out.append(" and ");
            new ConditionRenderer(out).operand(update.where());
        }
        InsertRenderer.returning(out, update.returning());
    }
}
