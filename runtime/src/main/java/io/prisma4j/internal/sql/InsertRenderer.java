package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import java.util.List;

/** Writes an insert. */
public final class InsertRenderer {
    private final SqlWriter out;

    public InsertRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(Insert insert) {
        out.append("insert into ").table(insert.table()).append(" as t0");
        rows(insert);
        conflict(insert.conflict());
        returning(out, insert.returning());
    }

    private void rows(Insert insert) {
        if (insert.columns().isEmpty()) {
            out.append(" default values");
            return;
        }
        out.append(" (").columns(insert.columns()).append(") ");
        insert.rows().write(out);
    }

    private void conflict(Conflict conflict) {
        if (conflict instanceof Conflict.Skip skip) {
            out.append(" on conflict");
            if (!skip.key().isEmpty()) out.append(" (").columns(skip.key()).append(")");
            out.append(" do nothing");
        } else if (conflict instanceof Conflict.Change change) {
            out.append(" on conflict (").columns(change.key()).append(") do update set ");
            out.separated(", ", change.assignments(), new AssignmentRenderer(out)::write);
        }
    }

    static void returning(SqlWriter out, List<Column> columns) {
        if (columns.isEmpty()) return;
        out.append(" returning ")
                .separated(
                        ", ",
                        columns,
                        column ->
                                out.append(out.dialect().readable(out.dialect().quote(column.column()), column)));
    }
}
