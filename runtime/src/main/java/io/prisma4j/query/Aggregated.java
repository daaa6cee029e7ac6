package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.Paging;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Numbers computed over all records that fulfil a filter.
 *
 * <pre>{@code
 * Stats stats = prisma.post().aggregate((p, g) -> Row.of(g.count(), g.avg(p.views())).as(Stats::new)).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the numbers
 */
@CheckReturnValue
public final class Aggregated<M, F extends Fields<M, M>, T> implements Executable<T> {
    private final Runner runner;
    private final Filtered<F, M> filtered;
    private final Reading<T> reading;

    private Aggregated(Runner runner, Filtered<F, M> filtered, Reading<T> reading) {
        this.runner = runner;
        this.filtered = filtered;
        this.reading = reading;
    }

    static <M, F extends Fields<M, M>, T> Aggregated<M, F, T> of(
            Runner runner, F root, BiFunction<? super F, Groups<M>, ? extends Selectable<Groups<M>, T>> shape) {
        return new Aggregated<>(
                runner,
                Filtered.all(root),
                shape.apply(root, new Groups<>(List.of())).reading());
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public Aggregated<M, F, T> where(Function<? super F, ? extends Filter<M>> filter) {
        return new Aggregated<>(runner, filtered.and(filter), reading);
    }

    /** Runs the query: one statement. */
    @Override
    public T execute() {
        return executeOn(runner);
    }

    @Override
    @CanIgnoreReturnValue
    public T executeOn(Runner other) {
        return other.read(node(), reading.reader()).get(0);
    }

    private GroupNode node() {
        return new GroupNode(
                filtered.root().scope().model(),
                filtered.condition(),
                List.of(),
                null,
                List.of(),
                Paging.ALL,
                reading.selection());
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return node().toString();
    }
}
