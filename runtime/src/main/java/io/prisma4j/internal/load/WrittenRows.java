package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.ReadPlanner;
import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one level of an answer as the statements that wrote or found them returned them, and to which rows of the level above
 * they belong. Levels below that were not written are loaded in the end.
 */
public final class WrittenRows {
    private final SelectNode query;
    private final LevelPlan plan;
    private final List<Column> columns;
    private final LevelBuffer rows;
    private final JdbcDialect jdbc;
    private final @Nullable WrittenRows[] nested;
    private final List<Tie> ties = new ArrayList<>();

    private WrittenRows(SelectNode query, LevelPlan plan, List<Column> columns, JdbcDialect jdbc) {
        this.query = query;
        this.plan = plan;
        this.columns = columns;
        this.jdbc = jdbc;
        this.nested = new @Nullable WrittenRows[plan.relations().size()];
        List<ExpressionType> types = new ArrayList<>();
        for (Column column : columns) types.add(ExpressionType.of(ColumnRef.of(query.depth(), column)));
        this.rows = new LevelBuffer(types, jdbc);
    }

    /** That a row belongs to one of the level above. */
    private record Tie(int parent, int row) {}

    /** No rows yet of a level, tied by a relation to the one above; null if they cannot stand for what the query asks for. */
    static @Nullable WrittenRows of(SelectNode query, @Nullable Relation relation, LevelPlan plan, JdbcDialect jdbc) {
        boolean all = query.where() == null
                && query.distinct().isEmpty()
                && query.paging().equals(Paging.ALL);
        if (!all) return null;
        List<Column> columns = new ArrayList<>();
        for (Expression expression : ReadPlanner.columns(query, relation)) {
            Column column = column(query, expression);
            if (column == null) return null;
            columns.add(column);
        }
        for (OrderBy order : query.orderBy()) {
            Column column = column(query, order.by());
            if (column == null || !isSortedHere(column)) return null;
            if (!columns.contains(column)) columns.add(column);
        }
        return new WrittenRows(query, plan, columns, jdbc);
    }

    private static @Nullable Column column(SelectNode query, Expression expression) {
        if (!(expression instanceof ColumnRef ref)) return null;
        return ref.path().isEmpty() && ref.depth() == query.depth() ? ref.column() : null;
    }

    /** How texts follow each other, and where nulls stand, only the database knows. */
    private static boolean isSortedHere(Column column) {
        return !column.nullable()
                && !column.list()
                && switch (column.type()) {
                    case SHORT, INT, LONG -> true;
                    default -> false;
                };
    }

    /** What a statement must return of each row, in this order. */
    public List<Column> columns() {
        return columns;
    }

    /** The relations that are loaded for each row. */
    public List<Selection.Related> related() {
        return ReadPlanner.related(query);
    }

    /** The rows of a relation, of the number in {@link #related()}, which then is not loaded; null if that is not possible. */
    public @Nullable WrittenRows nest(int number) {
        Selection.Related its = related().get(number);
        WrittenRows below =
                of(its.query(), its.relation(), plan.relations().get(number).level(), jdbc);
        nested[number] = below;
        return below;
    }

    /** Takes a returned row, and answers with its number. */
    public int take(ResultRow row) {
        rows.read(row);
        return rows.size() - 1;
    }

    /** Ties a row to one of the level above, after those that were tied to it before. */
    public void tie(int parent, int row) {
        ties.add(new Tie(parent, row));
    }

    /** These rows' records as those of the level above. */
    RelatedRecords relatedTo(int parents, @Nullable Object[] records) {
        int[] order = order();
        int[] groups = new int[order.length];
        @Nullable Object[] tied = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            Tie tie = ties.get(order[i]);
            groups[i] = tie.parent();
            tied[i] = records[tie.row()];
        }
        return new RelatedRecords(tied, null, groups, parents);
    }

    /** The numbers of the ties as the query orders their rows. */
    private int[] order() {
        Integer[] order = new Integer[ties.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        if (!query.orderBy().isEmpty()) {
            Arrays.sort(order, (a, b) -> compare(ties.get(a).row(), ties.get(b).row()));
        }
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int row, int other) {
        for (OrderBy order : query.orderBy()) {
            ColumnBuffer column = rows.column(columns.indexOf(column(query, order.by())));
            int compared = Long.compare(column.bits(row), column.bits(other));
            if (compared != 0) return order.descending() ? -compared : compared;
        }
        return 0;
    }

    /** How many rows were taken. */
    public int size() {
        return rows.size();
    }

    LevelPlan plan() {
        return plan;
    }

    LevelBuffer rows() {
        return rows;
    }

    /** The rows of a relation of the plan; null if it is to be loaded. */
    @Nullable
    WrittenRows nested(int number) {
        return nested[number];
    }
}
