package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.WriteNode;

/** An upsert of many records, ready to run; answers with the number of those that it created or changed. */
@CheckReturnValue
public final class UpsertAll implements Executable<Long> {
    private final Runner runner;
    private final WriteNode.UpsertMany node;

    UpsertAll(Runner runner, WriteNode.UpsertMany node) {
        this.runner = runner;
        this.node = node;
    }

    @Override
    public Explanation explain() {
        return runner.explain(node);
    }

    /**
     * Runs the upsert.
     *
     * @throws io.prisma4j.error.InvalidQueryException if two rows have the same key, or a row has nested writes that an upsert
     *     of many has not
     */
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
