package io.prisma4j.internal.sql;

import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/** Paging on PostgreSQL, where null is greater than every value. */
final class PostgresPaging implements PagingClause {
    @Override
    public boolean nullsFirst(boolean descending) {
        return descending;
    }

    @Override
    public void limit(SqlWriter out, @Nullable Value skip, @Nullable Value take) {
        if (take != null) out.append(" limit ").bind(take);
        if (skip != null) out.append(" offset ").bind(skip);
    }
}
