package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.SelectNode;
import java.util.ArrayList;
import java.util.List;

/** The order of a level's rows: as asked, turned round to read the last ones, and made total where that matters. */
final class SortOrder {
    private final List<OrderBy> terms;

    private SortOrder(List<OrderBy> terms) {
        this.terms = terms;
    }

    /** The order in which the rows are asked for, for a level that may be one of several lists. */
    static SortOrder of(SelectNode node, boolean nested) {
        List<OrderBy> terms = new ArrayList<>(node.orderBy());
        boolean total = nested
                || node.paging().backwards()
                || node.paging().cursor() != null
                || !node.distinct().isEmpty();
        if (total) {
            for (Column column : node.model().identity().columns()) {
                ColumnRef ref = ColumnRef.of(node.depth(), column);
                if (terms.stream().noneMatch(term -> term.by().equals(ref))) {
                    terms.add(new OrderBy(ref, false, Nulls.DEFAULT));
                }
            }
        }
        return new SortOrder(
                node.paging().backwards()
                        ? terms.stream().map(SortOrder::opposite).toList()
                        : terms);
    }

    /** These terms and no others. */
    static SortOrder asAsked(List<OrderBy> terms) {
        return new SortOrder(terms);
    }

    private static OrderBy opposite(OrderBy term) {
        Nulls nulls = switch (term.nulls()) {
            case DEFAULT -> Nulls.DEFAULT;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        };
        return new OrderBy(term.by(), !term.descending(), nulls);
    }

    List<OrderBy> terms() {
        return terms;
    }

    void addTo(Paths paths) {
        for (OrderBy term : terms) paths.add(term.by());
    }

    /** Appends {@code order by} and the terms, or nothing. */
    void write(SqlWriter out, Paths paths) {
        if (terms.isEmpty()) return;
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        out.append(" order by ").separated(", ", terms, term -> {
            expressions.comparable(term.by());
            if (term.descending()) out.append(" desc");
            if (term.nulls() == Nulls.FIRST) out.append(" nulls first");
            if (term.nulls() == Nulls.LAST) out.append(" nulls last");
        });
    }
}
