package io.prisma4j.internal.sql;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.RowLock;

/** SQLite locks no rows. */
final class SqliteLocks implements LockClause {
    @Override
    public void write(SqlWriter out, String table, RowLock lock) {
        check();
    }

    @Override
    public void check() {
        throw new InvalidQueryException(
                "P2009",
                "SQLite locks the database as a whole, not rows: a transaction that may write has that lock from its"
                        + " beginning, so that nobody changes what it has read; leave forUpdate and forShare out",
                null);
    }

    /** A transaction that writes is the only one. */
    @Override
    public String forWrite() {
        return "";
    }
}
