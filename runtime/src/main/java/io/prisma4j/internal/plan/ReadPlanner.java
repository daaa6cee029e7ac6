package io.prisma4j.internal.plan;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.internal.sql.GroupRenderer;
import io.prisma4j.internal.sql.Level;
import io.prisma4j.internal.sql.SelectRenderer;
import io.prisma4j.internal.sql.SqlWriter;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.CountNode;
import io.prisma4j.tree.ExistsNode;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a query: which statements, which columns of each, and where the related rows' keys are. */
public final class ReadPlanner {
    private final Dialect dialect;
    private final IdentityHashMap<Value, Integer> numbers = new IdentityHashMap<>();

    private ReadPlanner(Dialect dialect, Value[] values) {
        this.dialect = dialect;
        for (int i = 0; i < values.length; i++) numbers.put(values[i], i);
    }

    /** The plan of a query that tells these values. */
    public static LevelPlan plan(Dialect dialect, ReadNode query, Value[] values) {
        ReadPlanner planner = new ReadPlanner(dialect, values);
        if (query instanceof SelectNode select) {
            LockRules.check(select);
            boolean join = select.strategy() == LoadStrategy.JOIN && planner.fitsJson(select, true);
            return join ? planner.inOneStatement(select) : planner.ownStatement(select, null);
        }
        if (query instanceof ExistsNode exists)
            return planner.oneValue("select exists(", exists.rows(), ")", ScalarType.BOOLEAN);
        if (query instanceof CountNode count) {
            return planner.oneValue("select count(*) from (", count.rows(), ") as c", ScalarType.LONG);
        }
        return planner.groups((GroupNode) query);
    }

    /**
     * What a level of a query by levels reads of each row, in the order of its plan, but for the key of a pair: what another
     * statement must return to take that level's place. {@code relation} ties it to the level above; null for the first one.
     */
    public static List<Expression> columns(SelectNode query, @Nullable Relation relation) {
        SelectedColumns selected = new SelectedColumns(query.depth(), query.selection());
        addHidden(selected, relation);
        return List.copyOf(selected.columns());
    }

    /** The relations that are loaded for each row of a level, in the order of its plan. */
    public static List<Selection.Related> related(SelectNode query) {
        return new SelectedColumns(query.depth(), query.selection())
                .loaded().stream().map(SelectedColumns.Slot::related).toList();
    }

    /** The keys that a level needs beside what is selected. */
    private static void addHidden(SelectedColumns selected, @Nullable Relation relation) {
        if (relation != null && relation.joinTable() == null) selected.numbersOf(relation.to());
        for (SelectedColumns.Slot slot : selected.loaded()) {
            selected.numbersOf(slot.related().relation().from());
        }
    }

    private LevelPlan oneValue(String before, SelectNode rows, String after, ScalarType type) {
        LockRules.checkNone(rows);
        SqlWriter out = new SqlWriter(dialect);
        out.append(before);
        new SelectRenderer(out, new Level(rows, null, List.of(), List.of(), List.of())).write();
        out.append(after);
        List<ExpressionType> types = List.of(new ExpressionType(type, false));
        return new LevelPlan(statement(out, List.of()), types, List.of(), 0, true, false);
    }

    private LevelPlan groups(GroupNode node) {
        SelectedColumns selected = new SelectedColumns(0, node.selection());
        SqlWriter out = new SqlWriter(dialect);
        new GroupRenderer(out, node, selected.columns()).write();
        boolean one = node.keys().isEmpty();
        boolean reversed = !one && node.paging().backwards();
        return new LevelPlan(statement(out, List.of()), types(selected), List.of(), 0, one, reversed);
    }

    /** A level that is a statement of its own, and so is each below it. */
    private LevelPlan ownStatement(SelectNode node, @Nullable Relation relation) {
        SelectedColumns selected = new SelectedColumns(node.depth(), node.selection());
        List<Value> keys = new ArrayList<>();
        if (relation != null) {
            for (Column key : keysOf(relation)) keys.add(Value.list(key, List.of()));
        }
        addHidden(selected, relation);
        Level level = new Level(node, relation, keys, selected.columns(), List.of());
        SqlWriter out = new SqlWriter(dialect);
        new SelectRenderer(out, level).write();
        List<ExpressionType> types = types(selected);
        if (level.hasPairKey()) types.add(new ExpressionType(keys.get(0).type(), false));
        List<RelationPlan> relations = new ArrayList<>();
        for (SelectedColumns.Slot slot : selected.loaded()) relations.add(related(slot, selected));
        return new LevelPlan(
                statement(out, keys),
                types,
                relations,
                selected.slots(),
                relation == null && level.isOneRow(),
                level.reversed());
    }

    private RelationPlan related(SelectedColumns.Slot slot, SelectedColumns parent) {
        Relation relation = slot.related().relation();
        SelectNode node = slot.related().query();
        LevelPlan level = ownStatement(node, relation);
        // The key of a pair stands after all other columns.
        List<Integer> childColumns = relation.joinTable() != null
                ? List.of(level.columns().size() - 1)
                : new SelectedColumns(node.depth(), node.selection()).numbersOf(relation.to());
        return new RelationPlan(
                name(relation),
                slot.slot(),
                relation.toMany(),
                keysOf(relation),
                parent.numbersOf(relation.from()),
                childColumns,
                level);
    }

    private static String name(Relation relation) {
        return relation.opposite().target() + "." + relation;
    }

    /** The columns whose type the keys have by which related rows are found. */
    private static List<Column> keysOf(Relation relation) {
        return relation.joinTable() != null ? relation.from() : relation.to();
    }

    private LevelPlan inOneStatement(SelectNode node) {
        SqlWriter out = new SqlWriter(dialect);
        new SelectRenderer(out, joined(node, null)).write();
        return folded(node, statement(out, List.of()));
    }

    private Level joined(SelectNode node, @Nullable Relation relation) {
        SelectedColumns selected = new SelectedColumns(node.depth(), node.selection());
        List<Level> nested = selected.loaded().stream()
                .map(slot -> joined(slot.related().query(), slot.related().relation()))
                .toList();
        return new Level(node, relation, List.of(), selected.columns(), nested);
    }

    private LevelPlan folded(SelectNode node, @Nullable StatementPlan statement) {
        SelectedColumns selected = new SelectedColumns(node.depth(), node.selection());
        List<RelationPlan> relations = new ArrayList<>();
        for (SelectedColumns.Slot slot : selected.loaded()) {
            relations.add(new RelationPlan(
                    name(slot.related().relation()),
                    slot.slot(),
                    slot.related().relation().toMany(),
                    List.of(),
                    List.of(),
                    List.of(),
                    folded(slot.related().query(), null)));
        }
        return new LevelPlan(
                statement,
                types(selected),
                relations,
                selected.slots(),
                false,
                node.paging().backwards());
    }

    /** Whether every level's row is an array that the database's function can make. */
    private boolean fitsJson(SelectNode node, boolean outermost) {
        SelectedColumns selected = new SelectedColumns(node.depth(), node.selection());
        int cells = selected.columns().size() + selected.loaded().size();
        return (outermost || cells <= dialect.json().mostCells())
                && selected.loaded().stream()
                        .allMatch(slot -> fitsJson(slot.related().query(), false));
    }

    private StatementPlan statement(SqlWriter out, List<Value> keys) {
        return StatementPlan.of(out, numbers, keys);
    }

    private static List<ExpressionType> types(SelectedColumns selected) {
        List<ExpressionType> types = new ArrayList<>();
        selected.columns().forEach(column -> types.add(ExpressionType.of(column)));
        return types;
    }
}
