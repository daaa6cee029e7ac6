package io.prisma4j.internal.sql;

import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes the select of one level. Rows that are counted off (distinct ones, or some of each parent's) are numbered in a derived
 * table that takes the alias of the model's table, so that everything around it is written as if it were that table.
 */
public final class SelectRenderer {
    private static final String DISTINCT = "_distinct_row";
    private static final String ROW = "_row";

    private final SqlWriter out;
    private final Level level;
    private final SelectNode node;
    private final int depth;
    private final String table;
    private final SortOrder order;

    public SelectRenderer(SqlWriter out, Level level) {
        this.out = out;
        this.level = level;
        this.node = level.node();
        this.depth = node.depth();
        this.table = "t" + depth;
        this.order = SortOrder.of(node, isList());
    }

    /** Appends the statement: the columns, the pair table's key, and a JSON text for each nested level. */
    public void write() {
        Paths paths = paths();
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        List<Runnable> parts = new ArrayList<>();
        level.columns().forEach(column -> parts.add(() -> expressions.write(column)));
        if (level.hasPairKey()) {
            parts.add(() -> out.append(
                    RelatedTable.parentColumns(out, level, isWrapped()).get(0)));
        }
        level.nested().forEach(nested -> parts.add(new SelectRenderer(out, nested)::json));
        if (parts.isEmpty()) parts.add(() -> out.append("1"));
        out.append("select ").separated(", ", parts, Runnable::run);
        rows(paths);
        if (node.lock() != null) out.dialect().locks().write(out, table, node.lock());
    }

    /** Appends the level as an expression: a JSON array of its rows, each an array of cells and nested levels. */
    private void json() {
        JsonClause json = out.dialect().json();
        Paths paths = paths();
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        List<Runnable> parts = new ArrayList<>();
        for (Expression column : level.columns()) {
            ExpressionType type = ExpressionType.of(column);
            parts.add(() -> json.cell(out, () -> expressions.write(column), type));
        }
        level.nested()
                .forEach(nested -> parts.add(() -> {
                    out.append(json.beginNested());
                    new SelectRenderer(out, nested).json();
                    out.append(json.endNested());
                }));
        out.append("(select " + json.arrayOfRows() + " from (select " + json.arrayOf() + "(");
        out.separated(", ", parts, Runnable::run).append(") as \"row\"");
        rows(paths);
        out.append(") as s)");
    }

    private boolean isList() {
        return level.relation() != null && level.relation().toMany();
    }

    private Paths paths() {
        Paths paths = new Paths();
        level.columns().forEach(paths::add);
        if (!level.numbered()) order.addTo(paths);
        return paths;
    }

    private boolean isWrapped() {
        return level.numbered() || !node.distinct().isEmpty();
    }

    /** From where the rows come, in which order, and how many of them. */
    private void rows(Paths paths) {
        if (level.numbered()) {
            fromNumbered(paths);
            out.append(" order by " + table + "." + out.dialect().quote(ROW));
            if (node.paging().backwards()) out.append(" desc");
            return;
        }
        if (node.distinct().isEmpty()) fromTable(paths);
        else fromDistinct(paths);
        order.write(out, paths);
        out.dialect().paging().limit(out, node.paging().skip(), node.paging().take());
    }

    private void fromNumbered(Paths outer) {
        boolean distinct = !node.distinct().isEmpty();
        Paths paths = new Paths();
        order.addTo(paths);
        out.append(" from (select " + table + ".*");
        if (level.hasPairKey() && !distinct) pairKey();
        out.append(", row_number() over (partition by ")
                .append(String.join(", ", RelatedTable.parentColumns(out, level, distinct)));
        order.write(out, paths);
        out.append(") as ").identifier(ROW);
        if (distinct) fromDistinct(paths);
        else fromTable(paths);
        out.append(") as " + table);
        outer.join(out, depth);
        part(node.paging());
    }

    private void part(Paging paging) {
        String row = table + "." + out.dialect().quote(ROW);
        String word = " where ";
        if (paging.skip() != null) {
            out.append(word + row + " > ").bind(paging.skip());
            word = " and ";
        }
        if (paging.take() == null) return;
        out.append(word + row + " <= ").bind(paging.take());
        if (paging.skip() != null) out.append(" + ").bind(paging.skip());
    }

    private void fromDistinct(Paths outer) {
        Paths paths = new Paths();
        SortOrder first = SortOrder.asked(node, isList());
        first.addTo(paths);
        node.distinct().forEach(paths::add);
        out.append(" from (select " + table + ".*");
        if (level.hasPairKey()) pairKey();
        out.append(", row_number() over (partition by ");
        if (!level.keys().isEmpty()) {
            out.append(String.join(", ", RelatedTable.parentColumns(out, level, false)) + ", ");
        }
        out.separated(", ", node.distinct(), new ExpressionRenderer(out, paths)::comparable);
        first.write(out, paths);
        out.append(") as ").identifier(DISTINCT);
        fromTable(paths);
        out.append(") as " + table);
        outer.join(out, depth);
        out.append(" where " + table + "." + out.dialect().quote(DISTINCT) + " = 1");
        if (node.paging().place() == null) return;
        out.append(" and ");
        fromPlace(outer);
    }

    private void pairKey() {
        out.append(", " + RelatedTable.parentColumns(out, level, false).get(0) + " as ")
                .identifier(RelatedTable.PAIR_KEY);
    }

    private void fromTable(Paths paths) {
        UniqueWhere start = node.paging().cursor();
        Cursor cursor = start == null ? null : new Cursor(out, level, start, order);
        String word = " where ";
        Relation relation = level.relation();
        boolean many = level.keys().size() > 1;
        if (relation == null) {
            out.append(" from ").table(node.model().tableName()).append(" as " + table);
        } else if (many) {
            out.append(" from ");
            out.dialect().values().table(out, level.keys(), "k" + depth);
            out.append(out.dialect().values().joined())
                    .table(node.model().tableName())
                    .append(" as " + table + " on ");
            manyKeys(relation);
        } else {
            new RelatedTable(out, relation, depth - 1, depth).tables(true);
        }
        if (cursor != null) cursor.join();
        paths.join(out, depth);
        if (relation != null && !many) {
            out.append(word);
            tie(relation);
            word = " and ";
        }
        if (node.where() != null) {
            out.append(word);
            new ConditionRenderer(out).operand(Objects.requireNonNull(node.where()));
            word = " and ";
        }
        if (cursor != null) {
            out.append(word);
            cursor.condition(paths);
            word = " and ";
        }
        if (node.paging().place() != null && node.distinct().isEmpty()) {
            out.append(word);
            fromPlace(paths);
        }
    }

    private void fromPlace(Paths paths) {
        new KeysetRenderer(
                        out, paths, order, Objects.requireNonNull(node.paging().place()))
                .write();
    }

    private void manyKeys(Relation relation) {
        for (int i = 0; i < relation.to().size(); i++) {
            if (i > 0) out.append(" and ");
            out.column(table, relation.to().get(i)).append(" = k" + depth + ".k" + i);
        }
    }

    private void tie(Relation relation) {
        if (level.keys().isEmpty()) {
            new RelatedTable(out, relation, depth - 1, depth).tie();
            return;
        }
        String column = RelatedTable.parentColumns(out, level, false).get(0);
        out.dialect().values().in(out, () -> out.append(column), level.keys().get(0), false, false);
    }
}
