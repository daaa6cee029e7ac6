package io.prisma4j.internal.plan;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import org.jspecify.annotations.Nullable;

/** Which queries can lock their rows: those of a table's own rows, read by a statement of their own. */
final class LockRules {
    private LockRules() {}

    static void check(SelectNode query) {
        nested(query.selection());
        if (query.lock() == null) return;
        if (!query.distinct().isEmpty()) {
            throw invalid(
                    query, "distinct leaves rows out of which it is not said whether they are locked; leave one out");
        }
        if (query.strategy() == LoadStrategy.JOIN) {
            throw invalid(
                    query,
                    "by RelationLoadStrategy.JOIN related records would be those from before the lock was waited for; use"
                            + " QUERY");
        }
    }

    /** Of an outermost query that locks nothing; part of others. */
    static void checkNone(SelectNode query) {
        if (query.lock() != null) {
            throw invalid(
                    query, "only the outermost query locks its rows; ask for the records by a query of their own");
        }
        nested(query.selection());
    }

    private static void nested(Selection selection) {
        if (selection instanceof Selection.Tuple tuple) {
            tuple.of().forEach(LockRules::nested);
        } else if (selection instanceof Selection.WholeRecord whole) {
            for (Selection.@Nullable Related related : whole.related()) {
                if (related != null) checkNone(related.query());
            }
        } else if (selection instanceof Selection.Related related) {
            checkNone(related.query());
        }
    }

    private static InvalidQueryException invalid(SelectNode query, String reason) {
        return new InvalidQueryException("P2009", query.model() + ": forUpdate and forShare: " + reason, null);
    }
}
