package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.Value;
import java.util.List;

/** Rows as the statements that wrote them returned them, to which their related records are loaded in the end. */
public final class WrittenRows {
    private final ReadRun run;
    private final LevelPlan plan;
    private final LevelBuffer rows;
    private final Value[] values;

    WrittenRows(ReadRun run, LevelPlan plan, LevelBuffer rows, Value[] values) {
        this.run = run;
        this.plan = plan;
        this.rows = rows;
        this.values = values;
    }

    /** Takes a returned row. */
    public void take(ResultRow row) {
        rows.read(row);
    }

    /** How many rows were taken. */
    public int size() {
        return rows.size();
    }

    /** The records of the rows, in the order in which they were taken; costs one statement a relation and level. */
    public <T> List<T> records(TreeReader<T> reader, Statements statements) {
        return run.records(plan, rows, values, reader, statements);
    }
}
