package io.prisma4j.internal.sql;

import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.UniqueWhere;
import java.util.List;

/**
 * The row that a level's rows begin with: its values are selected beside the rows, as {@code c<depth>}, and compared with theirs.
 * If there is no such row, or it is not among the parent's, nothing is selected.
 */
final class Cursor {
    private final SqlWriter out;
    private final Level level;
    private final UniqueWhere where;
    private final SortOrder order;
    private final int depth;

    Cursor(SqlWriter out, Level level, UniqueWhere where, SortOrder order) {
        this.out = out;
        this.level = level;
        this.where = where;
        this.order = order;
        this.depth = level.node().depth();
    }

    /** Appends the table of the one row. */
    void join() {
        Paths paths = new Paths();
        order.addTo(paths);
        out.append(" cross join (select ");
        List<Term> terms = terms(paths);
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) out.append(", ");
            terms.get(i).own().run();
            out.append(" as c" + i);
        }
        parentKey(" as k");
        if (level.relation() == null) {
            out.append(" from ").table(level.node().model().tableName()).append(" as t" + depth);
        } else {
            new RelatedTable(out, level.relation(), depth - 1, depth).tables(true);
        }
        paths.join(out, depth);
        new ConditionRenderer(out).where(where.asCondition(depth));
        out.append(") as c" + depth);
    }

    /** What is compared, one after another; {@code own} appends it of a row. */
    private record Term(OrderBy by, Runnable own) {}

    private List<Term> terms(Paths paths) {
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        return order.terms().stream()
                .flatMap(by -> expressions.sorted(by.by()).stream().map(own -> new Term(by, own)))
                .toList();
    }

    private void parentKey(String alias) {
        if (level.relation() == null) return;
        int i = 0;
        for (String column : parentColumns()) out.append(", " + column + alias + i++);
    }

    /** The columns of the unwrapped level that hold the parent's key. */
    private List<String> parentColumns() {
        return RelatedTable.parentColumns(out, level, false);
    }

    /** Appends that a row is the cursor's or comes after it. */
    void condition(Paths paths) {
        out.append("(");
        atOrAfter(0, terms(paths));
        out.append(")");
        if (level.relation() == null) return;
        int i = 0;
        for (String column : parentColumns()) out.append(" and " + column + " = c" + depth + ".k" + i++);
    }

    private void atOrAfter(int term, List<Term> terms) {
        OrderBy by = terms.get(term).by();
        boolean last = term == terms.size() - 1;
        boolean nullable = ExpressionType.of(by.by()).nullable();
        Runnable own = terms.get(term).own();
        String cursor = "c" + depth + ".c" + term;
        own.run();
        out.append(by.descending() ? " <" : " >")
                .append(last && !nullable ? "= " : " ")
                .append(cursor);
        if (nullable) afterNull(by, own, cursor);
        if (last && !nullable) return;
        out.append(" or ");
        if (!nullable) {
            own.run();
            out.append(" = " + cursor);
        } else {
            out.dialect().values().same(out, own, () -> out.append(cursor));
        }
        if (last) return;
        out.append(" and (");
        atOrAfter(term + 1, terms);
        out.append(")");
    }

    private void afterNull(OrderBy by, Runnable own, String cursor) {
        boolean nullsFirst = by.nulls() == Nulls.DEFAULT
                ? out.dialect().paging().nullsFirst(by.descending())
                : by.nulls() == Nulls.FIRST;
        out.append(" or (");
        own.run();
        out.append(nullsFirst ? " is not null and " : " is null and ")
                .append(cursor)
                .append(nullsFirst ? " is null)" : " is not null)");
    }
}
