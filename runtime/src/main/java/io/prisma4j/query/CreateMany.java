package io.prisma4j.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The nested writes of a list in a create.
 *
 * <pre>{@code
 * prisma.user().create(u -> u.email("a@b.c").posts(p -> p.create(x -> x.title("one")).connect(x -> x.id().eq(3)))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 */
public final class CreateMany<M, F extends Fields<M, M>, S, C extends Input>
        extends ToManyWriter<M, F, CreateMany<M, F, S, C>> {
    private final Supplier<? extends S> start;

    /** A writer of records with these fields; for generated code. */
    public CreateMany(F root, Supplier<? extends S> start) {
        super(root);
        this.start = start;
    }

    @Override
    CreateMany<M, F, S, C> self() {
        return this;
    }

    /** New related records: {@code create(x -> x.title("one"), x -> x.title("two"))}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CreateMany<M, F, S, C> create(Function<? super S, ? extends C>... creates) {
        return created(start, Arrays.asList(creates), false);
    }

    /** New related records; the same as {@link #create}, which needs no more statements. */
    @SafeVarargs
    public final CreateMany<M, F, S, C> createMany(Function<? super S, ? extends C>... creates) {
        return create(creates);
    }

    /** A new related record for each element: {@code createMany(titles, (x, title) -> x.title(title))}. */
    public <E> CreateMany<M, F, S, C> createMany(
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
    public final CreateMany<M, F, S, C> createManySkippingDuplicates(Function<? super S, ? extends C>... creates) {
        return created(start, Arrays.asList(creates), true);
    }

    /**
     * A new related record for each element, without those that would break a unique constraint.
     *
     * @throws io.prisma4j.error.InvalidQueryException if one of them has nested writes of its own
     */
    public <E> CreateMany<M, F, S, C> createManySkippingDuplicates(
            Collection<? extends E> elements, BiFunction<? super S, ? super E, ? extends C> create) {
        return created(Inputs.created(start, elements, create), true);
    }

    /** An existing record becomes related, or a new one if it is missing. */
    public CreateMany<M, F, S, C> connectOrCreate(
            Function<? super F, UniqueFilter<M>> record, Function<? super S, ? extends C> create) {
        return connectedOrCreated(record, start, create);
    }
}
