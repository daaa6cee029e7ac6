package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonChange;
import io.prisma4j.tree.NewColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes assignments to the columns of the table {@code t0}; the database does the arithmetic. */
final class AssignmentRenderer {
    private final SqlWriter out;

    AssignmentRenderer(SqlWriter out) {
        this.out = out;
    }

    void write(Assignment assignment) {
        out.identifier(assignment.column().column()).append(" = ");
        Expression value = assignment.value();
        if (value == null) {
            out.append("null");
            return;
        }
        switch (assignment.change()) {
            case SET -> write(value, assignment.column());
            case INCREMENT -> changed(assignment, "+", value);
            case DECREMENT -> changed(assignment, "-", value);
            case MULTIPLY -> changed(assignment, "*", value);
            case DIVIDE -> changed(assignment, "/", value);
            case PUSH ->
                out.dialect()
                        .lists()
                        .joined(
                                out,
                                () -> out.append(list(assignment.column())),
                                () -> write(value, assignment.column()));
        }
    }

    private String list(Column column) {
        return out.dialect().readable("t0." + out.dialect().quote(column.column()), column);
    }

    private void changed(Assignment assignment, String operator, Expression by) {
        out.dialect().values().arithmetic(out, assignment.column(), operator, () -> write(by, assignment.column()));
    }

    /** A value as a column stores it. */
    private void write(@Nullable Expression value, Column to) {
        if (value instanceof ColumnRef ref) {
            out.dialect().values().assigned(out, () -> taken(ref), ref.column(), to);
        } else if (value instanceof NewColumn given) {
            out.dialect().values().assigned(out, () -> out.column("excluded", given.column()), given.column(), to);
        } else if (value instanceof JsonChange change) {
            new JsonChangeRenderer(out).write(() -> write(change.of(), to), change.edits());
        } else if (value == null) {
            out.append("null");
        } else {
            new ExpressionRenderer(out, new Paths()).write(value);
        }
    }

    private void taken(ColumnRef ref) {
        if (ref.path().isEmpty()) out.column("t0", ref.column());
        else related(ref.path(), ref.column());
    }

    /** A column of the record at the end of a path. */
    private void related(List<Relation> path, Column column) {
        ColumnRef ref = new ColumnRef(1, path.subList(1, path.size()), column);
        Paths joined = new Paths();
        joined.add(ref);
        out.append("(select ").column(joined.alias(ref), column);
        RelatedTable first = new RelatedTable(out, path.get(0), "t0", 1);
        first.tables(true);
        joined.join(out, 1);
        out.append(" where ");
        first.tie();
        out.append(")");
    }
}
