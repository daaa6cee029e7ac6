package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An update of every record that fulfils a filter, which answers with them; it still needs its {@link #data}. One statement, and
 * what the relations of the answer cost.
 *
 * <pre>{@code
 * List<Post> changed = prisma.post().updateManyAndReturn().where(p -> p.views().lt(3)).data(d -> d.published(false)).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <U> its update
 */
@CheckReturnValue
public final class UpdateManyAndReturn<M, F extends Fields<M, M>, U extends Input> {
    private final Runner runner;
    private final Filtered<F, M> filtered;
    private final Supplier<? extends U> start;

    UpdateManyAndReturn(Runner runner, Filtered<F, M> filtered, Supplier<? extends U> start) {
        this.runner = runner;
        this.filtered = filtered;
        this.start = start;
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public UpdateManyAndReturn<M, F, U> where(Function<? super F, ? extends Filter<M>> filter) {
        return new UpdateManyAndReturn<>(runner, filtered.and(filter), start);
    }

    /**
     * What changes.
     *
     * @throws io.prisma4j.error.InvalidQueryException if nothing does, or if all of the filter was left out
     */
    public Changing<M, F> data(Consumer<? super U> changes) {
        String operation = "updateManyAndReturn";
        Condition where = filtered.condition(operation);
        RowData data = Inputs.changedAlike(start, changes, operation);
        return new Changing<>(runner, filtered.root(), where, data, null);
    }

    /** What is updated, for people; without values. */
    @Override
    public String toString() {
        return "update many and return where " + filtered;
    }

    /**
     * An update of many records, ready to run; answers with the records as they are afterwards, in no order: neither database
     * promises one.
     *
     * @param <M> the model
     * @param <F> its fields
     */
    @CheckReturnValue
    public static final class Changing<M, F extends Fields<M, M>> extends WriteAll<M, F> {
        private final F root;
        private final @Nullable Condition where;
        private final RowData data;

        private Changing(Runner runner, F root, @Nullable Condition where, RowData data, @Nullable Long limit) {
            super(WriteDraft.of(
                    runner,
                    root,
                    (selection, strategy) ->
                            new WriteNode.UpdateManyAndReturn(where, data, limit, selection, strategy)));
            this.root = root;
            this.where = where;
            this.data = data;
        }

        /**
         * So many records at most.
         *
         * @throws io.prisma4j.error.InvalidQueryException if the number is negative
         */
        public Changing<M, F> limit(long records) {
            return new Changing<>(draft().runner(), root, where, data, Inputs.limit(records));
        }
    }
}
