package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.PlanCache;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs queries: finds the plan of a query's shape, fills it with values, and makes records of the rows. */
public final class ReadRun {
    private static final int MOST_PLANS = 2000;
    private static final int PARENTS = 1_000;
    private static final List<Value> NO_KEYS = List.of();

    private final JdbcDialect jdbc;
    private final PlanCache plans;

    public ReadRun(JdbcDialect jdbc) {
        this.jdbc = jdbc;
        this.plans = new PlanCache(jdbc.dialect(), MOST_PLANS);
    }

    /**
     * What the query answers with, read while it is asked for; related records are loaded for {@value #PARENTS} records at a
     * time. The last ones of an order are read all at once, because they arrive the other way round.
     */
    public <T> RecordStream<T> stream(ReadNode query, TreeReader<T> reader, Statements statements) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        LevelPlan plan = plans.plan(query, description);
        if (plan.reversed()) return RecordStream.of(run(query, reader, statements));
        Value[] values = description.values();
        for (Value value : values) jdbc.check(value);
        OpenRows rows = statements.open(plan.ownStatement().text(values, NO_KEYS));
        return new RecordStream<>(rows, parts(plan, values, reader, statements));
    }

    private <T> RecordStream.Parts<T> parts(
            LevelPlan plan, Value[] values, TreeReader<T> reader, Statements statements) {
        if (plan.relations().isEmpty()) {
            return rows -> {
                List<T> one = new ArrayList<>(1);
                rows.next(row -> one.add(reader.row().read(row, 0, Loaded.NOTHING, 0)));
                return one;
            };
        }
        if (isJoined(plan)) {
            return rows -> {
                JoinedLevel level = JoinedLevel.of(plan, jdbc);
                while (level.rows().size() < PARENTS && rows.next(level::read)) {}
                return made(level.records(reader));
            };
        }
        return rows -> {
            LevelBuffer buffer = new LevelBuffer(plan, jdbc);
            while (buffer.size() < PARENTS && rows.next(buffer::read)) {}
            return buffer.size() == 0 ? List.of() : records(plan, buffer, values, reader, statements);
        };
    }

    /** How the query would be run: asks the database once a statement. */
    public Explanation explain(ReadNode query, Statements statements) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        return new ReadExplanation(jdbc.dialect(), statements, description.values())
                .of(query.toString(), plans.plan(query, description));
    }

    /** The same of what is to be loaded for rows that are written. */
    Explanation explain(WrittenRows rows, Value[] values, Statements statements) {
        return new ReadExplanation(jdbc.dialect(), statements, values).of(rows);
    }

    /** What the query answers with, in an unmodifiable list. */
    public <T> List<T> run(ReadNode query, TreeReader<T> reader, Statements statements) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        Value[] values = description.values();
        for (Value value : values) jdbc.check(value);
        LevelPlan plan = plans.plan(query, description);
        if (!plan.relations().isEmpty()) return ordered(plan, tree(plan, values, reader, statements));
        SqlText statement = plan.ownStatement().text(values, NO_KEYS);
        RowReader<T> rows = reader.row();
        return plan.one() ? one(statement, rows, statements) : ordered(plan, all(statement, rows, statements));
    }

    private static <T> List<T> ordered(LevelPlan plan, List<T> records) {
        if (plan.reversed()) Collections.reverse(records);
        return Collections.unmodifiableList(records);
    }

    /**
     * A query by levels whose first level, and maybe others, another statement has read already: one that wrote the rows and
     * returned their columns; null if the query needs more of a row than its columns.
     */
    public @Nullable WrittenTree written(SelectNode query) {
        ShapeSink description = new ShapeSink();
        query.describe(description);
        LevelPlan plan = plans.plan(query, description);
        WrittenRows rows = WrittenRows.of(query, null, plan, jdbc);
        return rows == null ? null : new WrittenTree(this, rows, description.values());
    }

    /** The records of a first level that is read already. */
    <T> List<T> records(WrittenRows rows, Value[] values, TreeReader<T> reader, Statements statements) {
        return made(new LevelLoader(jdbc, values, statements).records(rows, reader));
    }

    private <T> List<T> records(
            LevelPlan plan, LevelBuffer rows, Value[] values, TreeReader<T> reader, Statements statements) {
        return made(new LevelLoader(jdbc, values, statements).records(plan, rows, reader));
    }

    /** Records without related ones are made as the rows arrive. */
    private <T> List<T> all(SqlText statement, RowReader<T> reader, Statements statements) {
        return statements.query(statement, rows -> {
            List<T> records = new ArrayList<>();
            ResultRow row = jdbc.row(rows);
            while (rows.next()) records.add(reader.read(row, 0, Loaded.NOTHING, 0));
            return records;
        });
    }

    /** A row that is the only one is not asked for a next one. */
    private <T> List<T> one(SqlText statement, RowReader<T> reader, Statements statements) {
        return statements.query(
                statement,
                rows -> rows.next()
                        ? Collections.singletonList(reader.read(jdbc.row(rows), 0, Loaded.NOTHING, 0))
                        : List.of());
    }

    private <T> List<T> tree(LevelPlan plan, Value[] values, TreeReader<T> reader, Statements statements) {
        return made(
                isJoined(plan)
                        ? inOneStatement(plan, values, reader, statements)
                        : new LevelLoader(jdbc, values, statements).records(plan, reader));
    }

    private static boolean isJoined(LevelPlan plan) {
        return plan.relations().get(0).level().statement() == null;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the records were made by a reader of T
    private static <T> List<T> made(@Nullable Object[] records) {
        return (List<T>) Arrays.asList(records);
    }

    private @Nullable Object[] inOneStatement(
            LevelPlan plan, Value[] values, TreeReader<?> reader, Statements statements) {
        JoinedLevel read = statements.query(plan.ownStatement().text(values, NO_KEYS), rows -> {
            JoinedLevel level = JoinedLevel.of(plan, jdbc);
            ResultRow row = jdbc.row(rows);
            while (rows.next()) level.read(row);
            return level;
        });
        return read.records(reader);
    }
}
