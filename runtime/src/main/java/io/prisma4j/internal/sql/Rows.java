package io.prisma4j.internal.sql;

import io.prisma4j.tree.Shaped;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an insert, as a database takes them. */
public interface Rows extends Shaped {
    /** Appends the rows. */
    void write(SqlWriter out);

    /** The rows, each with a value for every column, null for null. */
    List<List<@Nullable Value>> values();

    /** Whether another insert is likely to have the same text. */
    boolean isRepeated();
}
