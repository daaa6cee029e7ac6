package io.prisma4j.query;

import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said alike of some of all records, to compute numbers of them or to answer a write with them: which ones. Immutable:
 * every method answers with another one.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <S> the query or write itself
 */
@CheckReturnValue
public abstract class Portion<M, F extends Fields<M, M>, S> {
    private final F root;
    private final @Nullable Step steps;

    Portion(F root, @Nullable Step steps) {
        this.root = root;
        this.steps = steps;
    }

    abstract S with(@Nullable Step more);

    /**
     * Only records that fulfil the filter; called again, those that fulfil both.
     *
     * @throws io.prisma4j.error.InvalidQueryException if an operand of the filter is null
     */
    public final S where(Function<? super F, ? extends Filter<M>> filter) {
        return with(Step.where(steps, root, filter));
    }

    /** The order in which {@link #skip}, {@link #take} and {@link #cursor} find their records; called again, further keys follow. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S orderBy(Function<? super F, Order<M>>... keys) {
        return orderBy(Arrays.asList(keys));
    }

    /** The order by a list of keys that was made at run time. */
    public final S orderBy(Collection<? extends Function<? super F, Order<M>>> keys) {
        return with(Step.orderBy(steps, root, keys));
    }

    /** Of each combination of these fields' values the first record only. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S distinct(Function<? super F, ? extends Field<M, ?>>... fields) {
        return with(Step.distinct(steps, root, Arrays.asList(fields)));
    }

    /** From this record on, itself included; none if there is no such record. */
    public final S cursor(Function<? super F, UniqueFilter<M>> record) {
        return with(Step.cursor(steps, root, record));
    }

    /**
     * Without the first records.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the number is negative
     */
    public final S skip(int records) {
        return with(new Step.Skip(steps, Step.checkedSkip(records)));
    }

    /** So many records at most; the last ones if negative. */
    public final S take(int records) {
        return with(new Step.Take(steps, records));
    }

    final F root() {
        return root;
    }

    final @Nullable Step steps() {
        return steps;
    }

    /** The records. */
    final SelectNode rows() {
        return new Fold<>(root.scope())
                .add(steps)
                .node(Selection.WholeRecord.of(root.scope().model()));
    }
}
