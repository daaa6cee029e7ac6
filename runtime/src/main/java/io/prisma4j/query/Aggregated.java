package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.GroupNode;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers computed over all records that fulfil a filter, or over a part of them.
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
public final class Aggregated<M, F extends Fields<M, M>, T> extends Portion<M, F, Aggregated<M, F, T>>
        implements Executable<T> {
    private final Runner runner;
    private final Reading<T> reading;

    private Aggregated(Runner runner, F root, @Nullable Step steps, Reading<T> reading) {
        super(root, steps);
        this.runner = runner;
        this.reading = reading;
    }

    static <M, F extends Fields<M, M>, T> Aggregated<M, F, T> of(
            Runner runner, F root, BiFunction<? super F, Groups<M>, ? extends Selectable<Groups<M>, T>> shape) {
        return new Aggregated<>(
                runner, root, null, shape.apply(root, Groups.of(List.of())).reading());
    }

    @Override
    Aggregated<M, F, T> with(@Nullable Step more) {
        return new Aggregated<>(runner, root(), more, reading);
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

    @Override
    public Explanation explain() {
        return runner.explain(node());
    }

    private GroupNode node() {
        return GroupNode.over(rows(), reading.selection());
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return node().toString();
    }
}
