package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import java.util.List;

/** Rows of values that a statement is given, as a table {@code v} of its own, against which rows of a model are held. */
final class GivenRows {
    private final SqlWriter out;

    GivenRows(SqlWriter out) {
        this.out = out;
    }

    /** Begins the statement with the table of so many columns. */
    void with(Rows rows, int columns) {
        out.append("with v(");
        for (int i = 0; i < columns; i++) out.append(i > 0 ? ", " : "").append(name(i));
        out.append(") as (");
        rows.write(out);
        out.append(")");
    }

    /** That the columns of {@code t0} hold those of a given row, the numbers of which follow. */
    void matches(List<Column> key, List<Integer> numbers) {
        for (int i = 0; i < key.size(); i++) {
            if (i > 0) out.append(" and ");
            out.column("t0", key.get(i)).append(" = v.").append(name(numbers.get(i)));
        }
    }

    /** The name of a column, unlike any that a table has. */
    static String name(int number) {
        return "_given_" + number;
    }
}
