package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An update of every record that fulfils a filter; it still needs its {@link #data}.
 *
 * <pre>{@code
 * long changed = prisma.post().updateMany().where(p -> p.views().lt(3)).data(d -> d.published(false)).limit(10).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <U> its update
 */
@CheckReturnValue
public final class UpdateMany<M, F extends Fields<M, M>, U extends Input> {
    private final Runner runner;
    private final Filtered<F, M> filtered;
    private final Supplier<? extends U> start;

    UpdateMany(Runner runner, Filtered<F, M> filtered, Supplier<? extends U> start) {
        this.runner = runner;
        this.filtered = filtered;
        this.start = start;
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public UpdateMany<M, F, U> where(Function<? super F, ? extends Filter<M>> filter) {
        return new UpdateMany<>(runner, filtered.and(filter), start);
    }

    /**
     * What changes.
     *
     * @throws io.prisma4j.error.InvalidQueryException if nothing does, or if all of the filter was left out
     */
    public Changing data(Consumer<? super U> changes) {
        return new Changing(
                runner, filtered.condition("updateMany"), Inputs.changedAlike(start, changes, "updateMany"), null);
    }

    /** What is updated, for people; without values. */
    @Override
    public String toString() {
        return "update many where " + filtered;
    }

    /** An update of many records, ready to run; answers with the number of records. */
    @CheckReturnValue
    public static final class Changing implements Executable<Long> {
        private final Runner runner;
        private final WriteNode.UpdateMany node;

        private Changing(Runner runner, @Nullable Condition where, RowData data, @Nullable Long limit) {
            this.runner = runner;
            this.node = new WriteNode.UpdateMany(where, data, limit);
        }

        /**
         * So many records at most.
         *
         * @throws io.prisma4j.error.InvalidQueryException if the number is negative
         */
        public Changing limit(long records) {
            return new Changing(runner, node.where(), node.data(), Inputs.limit(records));
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
}
