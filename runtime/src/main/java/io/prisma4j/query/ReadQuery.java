package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/**
 * What every query for records says alike: which ones, in which order, from where on. Immutable: every method answers with a
 * new query.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each row
 * @param <S> the query itself
 */
@CheckReturnValue
public abstract class ReadQuery<M, F extends Fields<M, M>, T, S> {
    private final Draft<M, F, T> draft;

    ReadQuery(Draft<M, F, T> draft) {
        this.draft = draft;
    }

    abstract S with(Draft<M, F, T> more);

    final Draft<M, F, T> draft() {
        return draft;
    }

    /**
     * Only records that fulfil the filter; called again, those that fulfil both.
     *
     * @throws io.prisma4j.error.InvalidQueryException if an operand of the filter is null
     */
    public final S where(Function<? super F, ? extends Filter<M>> filter) {
        return with(draft.where(filter));
    }

    /** Sorted: {@code orderBy(p -> p.title().asc(), p -> p.id().desc())}; called again, the further keys follow. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S orderBy(Function<? super F, Order<M>>... keys) {
        return with(draft.orderBy(Arrays.asList(keys)));
    }

    /** Sorted by a list of keys that was made at run time. */
    public final S orderBy(Collection<? extends Function<? super F, Order<M>>> keys) {
        return with(draft.orderBy(keys));
    }

    /** For each combination of these fields' values the first record only: {@code distinct(p -> p.title())}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S distinct(Function<? super F, ? extends Field<M, ?>>... fields) {
        return with(draft.distinct(Arrays.asList(fields)));
    }

    /** From this record on, itself included: {@code cursor(p -> p.id().eq(42)).skip(1)}. */
    public final S cursor(Function<? super F, UniqueFilter<M>> record) {
        return with(draft.cursor(record));
    }

    /**
     * Without the first ones.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the number is negative
     */
    public final S skip(int records) {
        return with(draft.skip(records));
    }

    /** How related records are loaded. */
    public final S relationLoadStrategy(RelationLoadStrategy strategy) {
        return with(draft.strategy(strategy));
    }

    /**
     * How the query would be run: its statements and what the database says of each, one {@code EXPLAIN} a statement. Nothing is
     * read.
     */
    public final Explanation explain() {
        return draft.explain();
    }

    /** The query as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.toString();
    }
}
