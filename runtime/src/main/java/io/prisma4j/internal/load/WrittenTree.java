package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.tree.Value;
import java.util.List;

/** The answer of a write as far as its statements returned it, to which the rest is loaded in the end. */
public final class WrittenTree {
    private final ReadRun run;
    private final WrittenRows rows;
    private final Value[] values;

    WrittenTree(ReadRun run, WrittenRows rows, Value[] values) {
        this.run = run;
        this.rows = rows;
        this.values = values;
    }

    /** The outermost level. */
    public WrittenRows rows() {
        return rows;
    }

    /** How what was not written would be loaded. */
    public Explanation explain(Statements statements) {
        return run.explain(rows, values, statements);
    }

    /**
     * The records of the outermost rows, in the order in which they were taken; costs one statement for each relation and level
     * that was not written.
     */
    public <T> List<T> records(TreeReader<T> reader, Statements statements) {
        return run.records(rows, values, reader, statements);
    }
}
