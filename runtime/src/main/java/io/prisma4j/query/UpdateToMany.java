package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The nested writes of a list in an update.
 *
 * <pre>{@code
 * prisma.user().update(u -> u.id().eq(7)).data(d -> d.posts(p -> p.disconnect(x -> x.id().eq(3)))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 * @param <U> its update
 */
public final class UpdateToMany<M, F extends Fields<M, M>, S, C extends Input, U extends Input>
        extends ToManyChanger<M, F, U, UpdateToMany<M, F, S, C, U>> {
    private final Supplier<? extends S> start;

    /** A writer of records with these fields; for generated code. */
    public UpdateToMany(F root, Supplier<? extends S> start, Supplier<? extends U> changes) {
        super(root, changes);
        this.start = start;
    }

    @Override
    UpdateToMany<M, F, S, C, U> self() {
        return this;
    }

    /** New related records: {@code create(x -> x.title("one"), x -> x.title("two"))}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateToMany<M, F, S, C, U> create(Function<? super S, ? extends C>... creates) {
        return created(start, Arrays.asList(creates), false);
    }

    /** New related records; the same as {@link #create}, which needs no more statements. */
    @SafeVarargs
    public final UpdateToMany<M, F, S, C, U> createMany(Function<? super S, ? extends C>... creates) {
        return create(creates);
    }

    /** A new related record for each element: {@code createMany(titles, (x, title) -> x.title(title))}. */
    public <E> UpdateToMany<M, F, S, C, U> createMany(
            Collection<? extends E> elements, BiFunction<? super S, ? super E, ? extends C> create) {
        return created(Inputs.created(start, elements, create), false);
    }

    /**
     * New related records, without those that would break a unique constraint.
     *
     * @throws io.prisma4j.error.InvalidQueryException if one of them has nested writes of its own
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateToMany<M, F, S, C, U> createManySkippingDuplicates(Function<? super S, ? extends C>... creates) {
        return created(start, Arrays.asList(creates), true);
    }

    /**
     * A new related record for each element, without those that would break a unique constraint.
     *
     * @throws io.prisma4j.error.InvalidQueryException if one of them has nested writes of its own
     */
    public <E> UpdateToMany<M, F, S, C, U> createManySkippingDuplicates(
            Collection<? extends E> elements, BiFunction<? super S, ? super E, ? extends C> create) {
        return created(Inputs.created(start, elements, create), true);
    }

    /** An existing record becomes related, or a new one if it is missing. */
    public UpdateToMany<M, F, S, C, U> connectOrCreate(
            Function<? super F, UniqueFilter<M>> record, Function<? super S, ? extends C> create) {
        return connectedOrCreated(record, start, create);
    }

    /** Changes one related record, or creates it where there is none. */
    public UpdateToMany<M, F, S, C, U> upsert(
            Function<? super F, UniqueFilter<M>> record,
            Function<? super S, ? extends C> create,
            Consumer<? super U> update) {
        told().add(new RelationOperation.Upsert(
                Inputs.unique(root(), record, "upsert"),
                Inputs.created(start, create),
                Inputs.changed(changes(), update)));
        return this;
    }
}
