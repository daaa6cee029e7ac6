package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups of records; it still needs its {@link #select}.
 *
 * <pre>{@code
 * prisma.post().groupBy(p -> p.authorId())
 *     .having((p, g) -> g.sum(p.views()).gt(100))
 *     .orderBy((p, g) -> g.count().desc())
 *     .select((p, g) -> Row.of(g.key(p.authorId()), g.count()).as(PerAuthor::new))
 *     .toList()
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class GroupBy<M, F extends Fields<M, M>> {
    private final Runner runner;
    private final Filtered<F, M> filtered;
    private final List<ColumnRef> keys;
    private final Filter<Groups<M>> having;
    private final List<OrderBy> order;
    private final Paging paging;

    private GroupBy(
            Runner runner,
            Filtered<F, M> filtered,
            List<ColumnRef> keys,
            Filter<Groups<M>> having,
            List<OrderBy> order,
            Paging paging) {
        this.runner = runner;
        this.filtered = filtered;
        this.keys = keys;
        this.having = having;
        this.order = order;
        this.paging = paging;
    }

    static <M, F extends Fields<M, M>> GroupBy<M, F> of(
            Runner runner, F root, List<? extends Function<? super F, ? extends Field<M, ?>>> by) {
        List<ColumnRef> keys = new ArrayList<>();
        for (Function<? super F, ? extends Field<M, ?>> key : by)
            keys.add(key.apply(root).ref());
        return new GroupBy<>(runner, Filtered.all(root), keys, Filter.leftOut(), List.of(), Paging.ALL);
    }

    /** Only records that fulfil the filter; called again, those that fulfil both. */
    public GroupBy<M, F> where(Function<? super F, ? extends Filter<M>> filter) {
        return new GroupBy<>(runner, filtered.and(filter), keys, having, order, paging);
    }

    /** Only groups that fulfil the filter; called again, those that fulfil both. */
    public GroupBy<M, F> having(BiFunction<? super F, Groups<M>, ? extends Filter<Groups<M>>> filter) {
        Filter<Groups<M>> more = Filter.of(filter.apply(filtered.root(), groups()), "having");
        return new GroupBy<>(runner, filtered, keys, having.and(more), order, paging);
    }

    /** Sorted; called again, the further keys follow. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final GroupBy<M, F> orderBy(BiFunction<? super F, Groups<M>, Order<Groups<M>>>... by) {
        List<OrderBy> further = new ArrayList<>(order);
        further.addAll(Order.nodes(
                filtered.root(),
                Arrays.stream(by)
                        .map(key -> (Function<F, Order<Groups<M>>>) root -> key.apply(root, groups()))
                        .toList()));
        return new GroupBy<>(runner, filtered, keys, having, further, paging);
    }

    /**
     * Without the first groups.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the number is negative
     */
    public GroupBy<M, F> skip(int groups) {
        Value skip = Value.number(Step.checkedSkip(groups));
        return new GroupBy<>(
                runner, filtered, keys, having, order, new Paging(skip, paging.take(), paging.backwards(), null));
    }

    /** So many groups at most; the last ones, in the same order, if negative. */
    public GroupBy<M, F> take(int groups) {
        Value take = Value.number(Math.abs((long) groups));
        return new GroupBy<>(runner, filtered, keys, having, order, new Paging(paging.skip(), take, groups < 0, null));
    }

    /** What is read of each group. */
    public <S> Grouped<S> select(BiFunction<? super F, Groups<M>, ? extends Selectable<Groups<M>, S>> shape) {
        @Nullable Condition groups = having.condition();
        return new Grouped<>(
                runner,
                filtered.root().scope().model(),
                filtered.condition(),
                keys,
                groups,
                order,
                paging,
                shape.apply(filtered.root(), groups()).reading());
    }

    private Groups<M> groups() {
        return Groups.of(keys);
    }

    /** What is grouped, for people; without values. */
    @Override
    public String toString() {
        return "groups of " + filtered.root().scope().model() + " by " + keys + " where " + filtered + " having "
                + having + " order by " + order;
    }
}
