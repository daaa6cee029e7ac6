package io.prisma4j.internal.sql;

import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.List;

/** Writes the select of groups. A part of all rows, as one group, is cut before it is aggregated. */
public final class GroupRenderer {
    private final SqlWriter out;
    private final GroupNode node;
    private final List<Expression> columns;
    private final SortOrder order;
    private final Paths paths = new Paths();

    public GroupRenderer(SqlWriter out, GroupNode node, List<Expression> columns) {
        this.out = out;
        this.node = node;
        this.columns = columns;
        this.order = SortOrder.of(node);
        columns.forEach(paths::add);
        node.keys().forEach(paths::add);
        order.addTo(paths);
        if (node.having() != null) paths.add(node.having());
    }

    /** Appends the statement. */
    public void write() {
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        boolean part = node.keys().isEmpty()
                && (isPart(node.paging()) || !node.distinct().isEmpty());
        out.append("select ").separated(", ", columns, expressions::write);
        if (part) fromPart();
        else fromTable();
        if (!node.keys().isEmpty()) out.append(" group by ").separated(", ", node.keys(), expressions::comparable);
        if (node.having() != null) {
            out.append(" having ");
            new ConditionRenderer(out, paths).write(node.having());
        }
        if (part) return;
        order.write(out, paths);
        out.dialect().paging().limit(out, node.paging().skip(), node.paging().take());
    }

    private static boolean isPart(Paging paging) {
        return paging.skip() != null || paging.take() != null || paging.cursor() != null;
    }

    private void fromTable() {
        out.append(" from ").table(node.model().tableName()).append(" as t0");
        paths.join(out, 0);
        new ConditionRenderer(out).where(node.where());
    }

    private void fromPart() {
        SelectNode rows = new SelectNode(
                node.model(),
                0,
                node.where(),
                node.orderBy(),
                node.paging(),
                node.distinct(),
                Selection.WholeRecord.of(node.model()),
                LoadStrategy.QUERY,
                null);
        List<Expression> all = node.model().columns().stream()
                .map(column -> (Expression) ColumnRef.of(0, column))
                .toList();
        out.append(" from (");
        new SelectRenderer(out, new Level(rows, null, List.of(), all, List.of())).write();
        out.append(") as t0");
        paths.join(out, 0);
    }
}
