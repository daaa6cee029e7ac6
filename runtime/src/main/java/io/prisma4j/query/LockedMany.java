package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import java.util.List;

/**
 * A query whose records are locked until the end of the transaction, on PostgreSQL.
 *
 * @param <T> what is made of each record
 */
@CheckReturnValue
public class LockedMany<T> {
    private final Draft<?, ?, T> draft;

    LockedMany(Draft<?, ?, T> draft) {
        this.draft = draft;
    }

    /**
     * Runs the query: one statement, and one more a relation, whose records are not locked.
     *
     * @throws io.prisma4j.error.InvalidQueryException before any statement: outside of a transaction, in one that is read only, on a
     *     database without row locks, and with {@code distinct} or {@code RelationLoadStrategy.JOIN} (P2009)
     * @throws io.prisma4j.error.RecordLockedException with {@link LockingMany#noWait()}, if one of them is locked (P2034)
     */
    public final List<T> toList() {
        return draft.list();
    }

    /** How the query would be run; nothing is read or locked. */
    public final Explanation explain() {
        return draft.explain();
    }

    /** The query as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.toString();
    }
}
