package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All operations of a model; the base of the generated {@code UserQueries}.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <S> the first stage of its create
 * @param <C> its complete create
 * @param <U> its update
 * @param <N> its fields in a new row
 * @param <W> a write that answers with one of its records
 */
@CheckReturnValue
public abstract class ModelQueries<
                M,
                F extends Fields<M, M>,
                S,
                C extends Input,
                U extends Input,
                N extends Fields<New<M>, M>,
                W extends Write<M, F>>
        extends WriteQueries<M, F, U, W> {
    private final Supplier<? extends S> start;
    private final Function<? super Scope<M>, ? extends N> newRow;

    /** The operations of a model on one database. */
    protected ModelQueries(
            Runner runner,
            F root,
            Supplier<? extends S> start,
            Supplier<? extends U> changes,
            Function<? super Scope<M>, ? extends N> newRow,
            Function<? super WriteWalk, ? extends W> written) {
        super(runner, root, changes, written);
        this.start = start;
        this.newRow = newRow;
    }

    /** A new record, and what is related to it: {@code prisma.user().create(u -> u.email("a@b.c")).execute()}. */
    public final W create(Function<? super S, ? extends C> create) {
        RowData data = Inputs.created(start, create);
        return written()
                .apply(WriteWalk.from(
                        runner(), (selection, strategy) -> new WriteNode.Create(data, selection, strategy)));
    }

    /** Many new records: {@code prisma.user().createMany(u -> u.email("a"), u -> u.email("b")).execute()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CreateAll createMany(Function<? super S, ? extends C>... creates) {
        return new CreateAll(runner(), root().scope().model(), Inputs.created(start, Arrays.asList(creates)));
    }

    /** A new record for each element: {@code createMany(rows, (u, row) -> u.email(row.email()))}. */
    public final <E> CreateAll createMany(
            Collection<? extends E> rows, BiFunction<? super S, ? super E, ? extends C> create) {
        return new CreateAll(runner(), root().scope().model(), Inputs.created(start, rows, create));
    }

    /** Many new records, which it answers with. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CreateAllAndReturn<M, F> createManyAndReturn(Function<? super S, ? extends C>... creates) {
        return new CreateAllAndReturn<>(runner(), root(), Inputs.created(start, Arrays.asList(creates)));
    }

    /** A new record for each element, which it answers with. */
    public final <E> CreateAllAndReturn<M, F> createManyAndReturn(
            Collection<? extends E> rows, BiFunction<? super S, ? super E, ? extends C> create) {
        return new CreateAllAndReturn<>(runner(), root(), Inputs.created(start, rows, create));
    }

    /** Changes one record, or creates it if it is missing. */
    public final Upsert<M, F, S, C, U, W> upsert(Function<? super F, UniqueFilter<M>> where) {
        return new Upsert<>(runner(), root(), Inputs.unique(root(), where, "upsert"), start, changes(), written());
    }

    /** Many records that are created, or updated where they are there already. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpsertMany<M, F, N, U, UpsertAll> upsertMany(Function<? super S, ? extends C>... rows) {
        return upsert(Inputs.created(start, Arrays.asList(rows)));
    }

    /** A record for each element, created, or updated where it is there already. */
    public final <E> UpsertMany<M, F, N, U, UpsertAll> upsertMany(
            Collection<? extends E> rows, BiFunction<? super S, ? super E, ? extends C> row) {
        return upsert(Inputs.created(start, rows, row));
    }

    /** Many records that are created, or updated where they are there already, and with which it answers. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpsertMany<M, F, N, U, UpsertAllAndReturn<M, F>> upsertManyAndReturn(
            Function<? super S, ? extends C>... rows) {
        return upsertAndReturn(Inputs.created(start, Arrays.asList(rows)));
    }

    /** A record for each element, created, or updated where it is there already, and with which it answers. */
    public final <E> UpsertMany<M, F, N, U, UpsertAllAndReturn<M, F>> upsertManyAndReturn(
            Collection<? extends E> rows, BiFunction<? super S, ? super E, ? extends C> row) {
        return upsertAndReturn(Inputs.created(start, rows, row));
    }

    private UpsertMany<M, F, N, U, UpsertAll> upsert(List<RowData> rows) {
        return new UpsertMany<>(
                root(),
                newRow,
                changes(),
                rows,
                (key, update) -> new UpsertAll(
                        runner(), new WriteNode.UpsertMany(root().scope().model(), rows, key, update)));
    }

    private UpsertMany<M, F, N, U, UpsertAllAndReturn<M, F>> upsertAndReturn(List<RowData> rows) {
        return new UpsertMany<>(
                root(),
                newRow,
                changes(),
                rows,
                (key, update) -> new UpsertAllAndReturn<>(WriteDraft.of(
                        runner(),
                        root(),
                        (selection, strategy) -> new WriteNode.UpsertManyAndReturn(
                                root().scope().model(), rows, key, update, selection, strategy))));
    }
}
