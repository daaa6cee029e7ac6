package io.prisma4j.internal.sql;

import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/** How rows are sorted and cut. */
public interface PagingClause {
    /** Whether the database sorts nulls before all values if nothing else is said. */
    boolean nullsFirst(boolean descending);

    /** Appends the end of a statement that returns {@code take} rows after {@code skip} others; null for no bound. */
    void limit(SqlWriter out, @Nullable Value skip, @Nullable Value take);
}
