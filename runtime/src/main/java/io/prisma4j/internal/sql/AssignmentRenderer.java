package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Value;

/** Writes assignments to the columns of the table {@code t0}; the database does the arithmetic. */
final class AssignmentRenderer {
    private final SqlWriter out;

    AssignmentRenderer(SqlWriter out) {
        this.out = out;
    }

    void write(Assignment assignment) {
        out.identifier(assignment.column().column()).append(" = ");
        Value value = assignment.value();
        if (value == null) {
            out.append("null");
            return;
        }
        switch (assignment.change()) {
            case SET -> out.bind(value);
            case INCREMENT -> changed(assignment, "+", value);
            case DECREMENT -> changed(assignment, "-", value);
            case MULTIPLY -> changed(assignment, "*", value);
            case DIVIDE -> changed(assignment, "/", value);
            case PUSH ->
                out.dialect().lists().joined(out, () -> out.append(list(assignment.column())), () -> out.bind(value));
        }
    }

    private String list(Column column) {
        return out.dialect().readable("t0." + out.dialect().quote(column.column()), column);
    }

    private void changed(Assignment assignment, String operator, Value by) {
        out.dialect().values().arithmetic(out, assignment.column(), operator, by);
    }
}
