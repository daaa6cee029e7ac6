package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The number of records that fulfil a filter: {@code prisma.post().count().where(p -> p.published().eq(true)).execute()}. With
 * {@code distinct} it is the number of different values.
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class Count<M, F extends Fields<M, M>> extends Portion<M, F, Count<M, F>> implements Executable<Long> {
    private final Runner runner;

    Count(Runner runner, F root, @Nullable Step steps) {
        super(root, steps);
        this.runner = runner;
    }

    @Override
    Count<M, F> with(@Nullable Step more) {
        return new Count<>(runner, root(), more);
    }

    /** Runs the count: one statement. */
    @Override
    public Long execute() {
        return executeOn(runner);
    }

    @Override
    @CanIgnoreReturnValue
    public Long executeOn(Runner other) {
        return other.read(node(), TreeReader.of(ColumnReaders.LONG)).get(0);
    }

    @Override
    public Explanation explain() {
        return runner.explain(node());
    }

    private GroupNode node() {
        return GroupNode.over(rows(), new Selection.One(Aggregate.ROWS));
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return node().toString();
    }
}
