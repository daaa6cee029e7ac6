package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** The order of a level's rows: as asked, turned round to read the last ones, and made total where that matters. */
final class SortOrder {
    private final List<OrderBy> terms;

    private SortOrder(List<OrderBy> terms) {
        this.terms = terms;
    }

    /** The order in which the rows are read; {@code nested} if they are one of several lists. */
    static SortOrder of(SelectNode node, boolean nested) {
        SortOrder asked = asked(node, nested);
        if (!node.paging().backwards()) return asked;
        return new SortOrder(asked.terms.stream().map(SortOrder::opposite).toList());
    }

    /** The order in which the rows are asked for; total where a page or the first of several rows depends on it. */
    static SortOrder asked(SelectNode node, boolean nested) {
        List<OrderBy> terms = new ArrayList<>(node.orderBy());
        // A cursor needs something to compare by even where the condition names one row.
        boolean part = node.paging().cursor() != null || (isPart(node.paging()) && !isOneRow(node));
        if (nested || part || !node.distinct().isEmpty()) {
            for (Column column : node.model().identity().columns()) {
                addIfMissing(terms, ColumnRef.of(node.depth(), column));
            }
        }
        return new SortOrder(terms);
    }

    /** The order in which groups are read: total by their keys where only a part is wanted. One group has none. */
    static SortOrder of(GroupNode node) {
        if (node.keys().isEmpty()) return new SortOrder(List.of());
        List<OrderBy> terms = new ArrayList<>(node.orderBy());
        if (isPart(node.paging())) {
            for (ColumnRef key : node.keys()) addIfMissing(terms, key);
        }
        if (node.paging().backwards()) terms.replaceAll(SortOrder::opposite);
        return new SortOrder(terms);
    }

    private static void addIfMissing(List<OrderBy> terms, ColumnRef ref) {
        if (terms.stream().noneMatch(term -> term.by().equals(ref))) {
            terms.add(new OrderBy(ref, false, Nulls.DEFAULT));
        }
    }

    private static boolean isPart(Paging paging) {
        return paging.skip() != null || paging.take() != null || paging.cursor() != null;
    }

    /** Whether the condition names one row by a key. */
    static boolean isOneRow(SelectNode node) {
        List<Column> known = new ArrayList<>();
        if (node.where() != null) addKnown(node.where(), known);
        return node.model().keys().stream().anyMatch(key -> known.containsAll(key.columns()));
    }

    private static void addKnown(Condition condition, List<Column> known) {
        if (condition instanceof Condition.All all) all.of().forEach(one -> addKnown(one, known));
        if (condition instanceof Condition.Compare compare
                && compare.operator() == Condition.Operator.EQ
                && !compare.ignoreCase()
                && compare.left() instanceof ColumnRef column
                && compare.right() instanceof Value) {
            known.add(column.column());
        }
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
        out.append(" order by ")
                .separated(
                        ", ",
                        terms,
                        term -> out.separated(", ", expressions.sorted(term.by()), by -> {
                            by.run();
                            if (term.descending()) out.append(" desc");
                            if (term.nulls() == Nulls.FIRST) out.append(" nulls first");
                            if (term.nulls() == Nulls.LAST) out.append(" nulls last");
                        }));
    }
}
