package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.ReadExplanation;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.ResultRow;
import io.prisma4j.run.Explanation;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Statements that are explained and not run. They answer as if every record that they name were there, so that the write goes on
 * to its end.
 */
final class Rehearsal implements Sending, Savepoints {
    private final Dialect dialect;
    private final Statements statements;
    private final List<Explanation.Step> steps = new ArrayList<>();
    private long number;

    Rehearsal(Dialect dialect, Statements statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    /** Adds steps of the answer. */
    void add(Explanation reads) {
        steps.addAll(reads.steps());
    }

    Explanation explanation() {
        if (steps.size() < 2) return new Explanation(steps);
        List<Explanation.Step> all = new ArrayList<>(steps);
        Explanation.Step first = all.get(0);
        all.set(0, new Explanation.Step("in one transaction: " + first.reason(), first.sql(), first.plan()));
        return new Explanation(all);
    }

    @Override
    public <T> List<T> query(
            String why,
            SqlText statement,
            List<Column> returned,
            Supplier<List<Map<Column, Object>>> supposed,
            Function<ResultRow, T> read) {
        update(why, statement);
        List<T> found = new ArrayList<>();
        for (Map<Column, Object> known : supposed.get()) {
            found.add(read.apply(new SupposedRow(returned, known, ++number)));
        }
        return found;
    }

    @Override
    public long update(String why, SqlText statement) {
        steps.add(ReadExplanation.step(dialect, statements, why, statement));
        return 1;
    }

    @Override
    public boolean isRehearsal() {
        return true;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
