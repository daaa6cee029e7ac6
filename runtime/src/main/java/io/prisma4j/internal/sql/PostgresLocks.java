package io.prisma4j.internal.sql;

import io.prisma4j.tree.RowLock;

/** Row locks of PostgreSQL; those of the query's own table only, not of what is joined to sort or to filter by. */
final class PostgresLocks implements LockClause {
    @Override
    public void check() {}

    @Override
    public void write(SqlWriter out, String table, RowLock lock) {
        out.append(lock.mode() == RowLock.Mode.UPDATE ? " for update of " : " for share of ")
                .append(table);
        out.append(
                switch (lock.busy()) {
                    case WAIT -> "";
                    case SKIP -> " skip locked";
                    case FAIL -> " nowait";
                });
    }

    /** The weakest lock that keeps other writers out: foreign keys may go on referring to the row. */
    @Override
    public String forWrite() {
        return " for no key update";
    }
}
