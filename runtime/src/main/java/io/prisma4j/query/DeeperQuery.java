package io.prisma4j.query;

import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query moved into further relation scopes: the same, with every depth raised. */
final class DeeperQuery {
    private final int levels;

    private DeeperQuery(int levels) {
        this.levels = levels;
    }

    static SelectNode by(int levels, SelectNode query) {
        return levels == 0 ? query : new DeeperQuery(levels).node(query);
    }

    private SelectNode node(SelectNode query) {
        return new SelectNode(
                query.model(),
                query.depth() + levels,
                query.where() == null ? null : Deeper.by(levels, query.where()),
                query.orderBy().stream().map(this::order).toList(),
                paging(query.paging()),
                query.distinct().stream().map(this::column).toList(),
                selection(query.selection()),
                query.strategy(),
                query.lock());
    }

    private OrderBy order(OrderBy order) {
        return new OrderBy(Deeper.by(levels, order.by()), order.descending(), order.nulls());
    }

    private ColumnRef column(ColumnRef at) {
        return new ColumnRef(at.depth() + levels, at.path(), at.column());
    }

    private Paging paging(Paging paging) {
        UniqueWhere cursor = paging.cursor();
        if (cursor == null || cursor.and() == null) return paging;
        UniqueWhere deeper = new UniqueWhere(cursor.key(), cursor.values(), Deeper.by(levels, cursor.and()));
        return new Paging(paging.skip(), paging.take(), paging.backwards(), deeper, paging.place());
    }

    private Selection selection(Selection selection) {
        if (selection instanceof Selection.One one) return new Selection.One(Deeper.by(levels, one.expression()));
        if (selection instanceof Selection.Related related) return related(related);
        if (selection instanceof Selection.Tuple tuple) {
            return new Selection.Tuple(tuple.of().stream().map(this::selection).toList());
        }
        if (selection instanceof Selection.WholeRecord whole) {
            List<Selection.@Nullable Related> related = new ArrayList<>();
            for (Selection.Related one : whole.related()) related.add(one == null ? null : related(one));
            return new Selection.WholeRecord(whole.model(), related);
        }
        throw new IllegalStateException("no rule for " + selection.getClass());
    }

    private Selection.Related related(Selection.Related related) {
        return new Selection.Related(related.relation(), node(related.query()));
    }
}
