package io.prisma4j.internal.sql;

import io.prisma4j.tree.RowLock;

/** How the rows that a statement reads are locked. */
public interface LockClause {
    /**
     * Lets it pass that rows are to be locked.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the database locks no rows
     */
    void check();

    /** Appends what stands at the end of a statement that locks the rows of a table, if the database can. */
    void write(SqlWriter out, String table, RowLock lock);

    /** What stands at the end of a statement that reads rows for a write, so that nobody else changes them; empty where nobody can. */
    String forWrite();
}
