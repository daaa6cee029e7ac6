package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.GroupNode;
import java.util.function.Function;

/**
 * The number of records that fulfil a filter: {@code prisma.post().count().where(p -> p.published().eq(true)).execute()}.
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class Count<M, F extends Fields<M, M>> implements Executable<Long> {
    private final Runner runner;
    private final Filtered<F, M> filtered;

    Count(Runner runner, Filtered<F, M> filtered) {
        this.runner = runner;
        this.filtered = filtered;
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public Count<M, F> where(Function<? super F, ? extends Filter<M>> filter) {
        return new Count<>(runner, filtered.and(filter));
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

    private GroupNode node() {
        return GroupNode.count(filtered.root().scope().model(), filtered.condition());
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return node().toString();
    }
}
