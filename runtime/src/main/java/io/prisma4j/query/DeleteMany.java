package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.WriteNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A delete of every record that fulfils a filter; answers with their number.
 *
 * <pre>{@code
 * long deleted = prisma.post().deleteMany().where(p -> p.views().eq(0)).limit(100).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class DeleteMany<M, F extends Fields<M, M>> implements Executable<Long> {
    private final Runner runner;
    private final Filtered<F, M> filtered;
    private final @Nullable Long limit;

    DeleteMany(Runner runner, Filtered<F, M> filtered, @Nullable Long limit) {
        this.runner = runner;
        this.filtered = filtered;
        this.limit = limit;
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public DeleteMany<M, F> where(Function<? super F, ? extends Filter<M>> filter) {
        return new DeleteMany<>(runner, filtered.and(filter), limit);
    }

    /**
     * So many records at most.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the number is negative
     */
    public DeleteMany<M, F> limit(long records) {
        return new DeleteMany<>(runner, filtered, Inputs.limit(records));
    }

    /**
     * Runs the delete.
     *
     * @throws io.prisma4j.error.InvalidQueryException if all of the filter was left out
     */
    @Override
    @CanIgnoreReturnValue
    public Long execute() {
        return executeOn(runner);
    }

    @Override
    @CanIgnoreReturnValue
    public Long executeOn(Runner other) {
        return other.write(node());
    }

    @Override
    public Explanation explain() {
        return runner.explain(node());
    }

    private WriteNode.DeleteMany node() {
        return new WriteNode.DeleteMany(filtered.root().scope().model(), filtered.condition("deleteMany"), limit);
    }

    /** What is deleted, for people; without values. */
    @Override
    public String toString() {
        return "delete many " + filtered.root().scope().model() + " where " + filtered;
    }
}
