package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.PlanCache;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.internal.plan.StatementPlan;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Runs queries: finds the plan of a query's shape, fills it with values, and makes records of the rows. */
public final class ReadRun {
    private static final int MOST_PLANS = 2000;

    private final JdbcDialect jdbc;
    private final PlanCache plans;

    public ReadRun(JdbcDialect jdbc) {
        this.jdbc = jdbc;
        this.plans = new PlanCache(jdbc.dialect(), MOST_PLANS);
    }

    /** What the query answers with, in an unmodifiable list. */
    public <T> List<T> run(ReadNode query, TreeReader<T> reader, Statements statements) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        Value[] values = description.values();
        for (Value value : values) jdbc.check(value);
        LevelPlan plan = plans.plan(query, description);
        List<T> records = plan.relations().isEmpty()
                ? rows(plan.ownStatement(), values, reader.row(), statements)
                : tree(plan, values, reader, statements);
        if (plan.reversed()) Collections.reverse(records);
        return Collections.unmodifiableList(records);
    }

    /**
     * A query by levels whose first level another statement has read already: one that wrote the rows and returned of each the
     * columns of {@code ReadPlanner.columns}.
     */
    public WrittenRows written(SelectNode query) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        LevelPlan plan = plans.plan(query, description);
        return new WrittenRows(this, plan, new LevelBuffer(plan, jdbc), description.values());
    }

    /** The records of a first level that is read already. */
    @SuppressWarnings("unchecked") // the records were made by this reader
    <T> List<T> records(LevelPlan plan, LevelBuffer rows, Value[] values, TreeReader<T> reader, Statements statements) {
        return (List<T>) Arrays.asList(Assembler.records(related(plan, rows, values, statements), reader));
    }

    /** Records without related ones are made as the rows arrive. */
    private <T> List<T> rows(StatementPlan statement, Value[] values, RowReader<T> reader, Statements statements) {
        return statements.query(statement.text(values, List.of()), rows -> {
            List<T> records = new ArrayList<>();
            ResultRow row = jdbc.row(rows);
            while (rows.next()) records.add(reader.read(row, 0, Loaded.NOTHING, 0));
            return records;
        });
    }

    @SuppressWarnings("unchecked") // the records were made by this reader
    private <T> List<T> tree(LevelPlan plan, Value[] values, TreeReader<T> reader, Statements statements) {
        boolean joined = plan.relations().get(0).level().statement() == null;
        LoadedLevel level = joined ? inOneStatement(plan, values, statements) : byLevel(plan, values, statements);
        return (List<T>) Arrays.asList(Assembler.records(level, reader));
    }

    private LoadedLevel inOneStatement(LevelPlan plan, Value[] values, Statements statements) {
        JoinedLevel level = JoinedLevel.of(plan, jdbc);
        int width = plan.columns().size();
        return statements.query(plan.ownStatement().text(values, List.of()), rows -> {
            ResultRow row = jdbc.row(rows);
            for (int number = 0; rows.next(); number++) {
                level.rows().read(row);
                for (int i = 0; i < level.nested().size(); i++) {
                    JsonRows.read(
                            row.getNullableString(width + i),
                            number,
                            level.nested().get(i));
                }
            }
            return level.loaded();
        });
    }

    private LoadedLevel byLevel(LevelPlan plan, Value[] values, Statements statements) {
        return related(plan, buffer(plan, values, List.of(), statements), values, statements);
    }

    private LevelBuffer buffer(LevelPlan plan, Value[] values, List<Value> keys, Statements statements) {
        return statements.query(plan.ownStatement().text(values, keys), rows -> read(plan, rows));
    }

    private LevelBuffer read(LevelPlan plan, ResultSet rows) throws java.sql.SQLException {
        LevelBuffer buffer = new LevelBuffer(plan, jdbc);
        ResultRow row = jdbc.row(rows);
        while (rows.next()) buffer.read(row);
        return buffer;
    }

    /** Loads what is related to the rows of a level; no statement for rows that refer to nothing. */
    private LoadedLevel related(LevelPlan plan, LevelBuffer rows, Value[] values, Statements statements) {
        List<RelatedRows> related = new ArrayList<>();
        for (RelationPlan relation : plan.relations()) {
            LevelPlan level = relation.level();
            KeyIndex index = KeyIndex.of(relation, rows);
            LevelBuffer children = index.size() == 0
                    ? new LevelBuffer(level, jdbc)
                    : buffer(level, values, index.lists(relation.keys()), statements);
            int[] groups = index.groupsOf(children, relation.childColumns());
            related.add(new RelatedRows(
                    related(level, children, values, statements), index.groups(), groups, index.size()));
        }
        return new LoadedLevel(plan, rows, related);
    }
}
