package io.prisma4j.internal.sql;

import io.prisma4j.tree.Shaped;

/** The rows of an insert, as a database takes them. */
public interface Rows extends Shaped {
    /** Appends the rows. */
    void write(SqlWriter out);

    /** Whether another insert is likely to have the same text. */
    boolean isRepeated();
}
