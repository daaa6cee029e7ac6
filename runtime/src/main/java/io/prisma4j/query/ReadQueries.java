package io.prisma4j.query;

import io.prisma4j.run.Runner;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The reads of a model; the base of the generated {@code UserQueries}.
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public abstract class ReadQueries<M, F extends Fields<M, M>> {
    private final Runner runner;
    private final F root;

    /** The reads of a model on one database. */
    protected ReadQueries(Runner runner, F root) {
        this.runner = runner;
        this.root = root;
    }

    final Runner runner() {
        return runner;
    }

    final F root() {
        return root;
    }

    /** The record that a unique field or a compound key names: {@code prisma.user().findUnique(u -> u.id().eq(7)).orThrow()}. */
    public abstract FindUnique<M, F> findUnique(Function<? super F, UniqueFilter<M>> where);

    /** The first record: {@code prisma.post().findFirst().orderBy(p -> p.id().desc()).optional()}. */
    public abstract FindFirst<M, F, ?> findFirst();

    /** The way to the record of a key, for {@link #findUnique}. */
    protected final Walk walk(Function<? super F, UniqueFilter<M>> where) {
        UniqueFilter<M> filter = Filter.of(where.apply(root), "findUnique");
        return Walk.from(runner, filter);
    }

    /** The first record, until refined, for {@link #findFirst}. */
    protected final Draft<M, F, M> first() {
        return Draft.of(runner, root).take(1);
    }

    /** All records, until refined: {@code prisma.post().findMany().where(p -> p.title().contains("java")).toList()}. */
    public final FindMany<M, F> findMany() {
        return new FindMany<>(Draft.of(runner, root));
    }

    /** The number of records: {@code prisma.post().count().where(p -> p.published().eq(true)).execute()}. */
    public final Count<M, F> count() {
        return new Count<>(runner, root, null);
    }

    /** Groups of records that agree in these fields: {@code prisma.post().groupBy(p -> p.authorId())}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final GroupBy<M, F> groupBy(Function<? super F, ? extends Field<M, ?>>... keys) {
        return groupBy(Arrays.asList(keys));
    }

    /**
     * Groups by a list of fields: one that was made at run time, or the keys of a projection,
     * {@code groupBy(AuthorPostsProjection.keys())}.
     */
    public final GroupBy<M, F> groupBy(Collection<? extends Function<? super F, ? extends Field<M, ?>>> keys) {
        return GroupBy.of(runner, root, List.copyOf(keys));
    }

    /** Numbers over all records: {@code prisma.post().aggregate((p, g) -> g.avg(p.views())).execute()}. */
    public final <T> Aggregated<M, F, T> aggregate(
            BiFunction<? super F, Groups<M>, ? extends Selectable<Groups<M>, T>> shape) {
        return Aggregated.of(runner, root, shape);
    }
}
