package io.prisma4j.internal.sql;

import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/** Paging on SQLite, where null is smaller than every value and an offset needs a limit. */
final class SqlitePaging implements PagingClause {
    @Override
    public boolean nullsFirst(boolean descending) {
        return !descending;
    }

    @Override
    public void limit(SqlWriter out, @Nullable Value skip, @Nullable Value take) {
        if (take != null) out.append(" limit ").bind(take);
        else if (skip != null) out.append(" limit -1");
        if (skip != null) out.append(" offset ").bind(skip);
    }
}
