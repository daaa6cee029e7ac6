package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.List;

/**
 * Many new records; answers with their number.
 *
 * <pre>{@code
 * long created = prisma.user().createMany(rows, (u, row) -> u.email(row.email())).skipDuplicates().execute();
 * }</pre>
 */
@CheckReturnValue
public final class CreateAll implements Executable<Long> {
    private final Runner runner;
    private final WriteNode.CreateMany node;

    CreateAll(Runner runner, Model model, List<RowData> rows) {
        this(runner, new WriteNode.CreateMany(model, rows, false));
    }

    private CreateAll(Runner runner, WriteNode.CreateMany node) {
        this.runner = runner;
        this.node = node;
    }

    /**
     * Without those that would break a unique constraint.
     *
     * @throws io.prisma4j.error.InvalidQueryException if a row has nested writes: it is not known which rows are left out, and
     *     nothing can belong to one that is
     */
    public CreateAll skipDuplicates() {
        Inputs.checkSkippable(node.rows());
        return new CreateAll(runner, new WriteNode.CreateMany(node.model(), node.rows(), true));
    }

    @Override
    public Explanation explain() {
        return runner.explain(node);
    }

    @Override
    @CanIgnoreReturnValue
    public Long execute() {
        return executeOn(runner);
    }

    @Override
    @CanIgnoreReturnValue
    public Long executeOn(Runner other) {
        return other.write(node);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public String toString() {
        return node.toString();
    }
}
