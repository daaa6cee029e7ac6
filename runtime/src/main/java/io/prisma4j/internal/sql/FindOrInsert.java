package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import java.util.List;

/**
 * A search for rows by a key, and an insert of those that are missing. What somebody else inserts at the same moment is neither
 * found nor inserted.
 *
 * @param key by which they are looked for; the given rows have no two of one key
 * @param columns what the given rows hold, those of the key among them
 * @param returning the columns that it answers with; the last column of the answer says whether the row is {@link #NEW}
 */
public record FindOrInsert(Model model, List<Column> key, List<Column> columns, Rows rows, List<Column> returning)
        implements Shaped {
    /** Whether a row was inserted. */
    public static final Column NEW = Column.of("new", ScalarType.BOOLEAN);

    public FindOrInsert {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        returning = List.copyOf(returning);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(FindOrInsert.class);
        out.token(model);
        out.token(key);
        out.token(columns);
        out.part(rows);
        out.token(returning);
    }
}
