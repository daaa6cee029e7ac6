package io.prisma4j.query;

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
        extends ToManyWriter<M, F, S, C, CreateMany<M, F, S, C>> {
    /** A writer of records with these fields; for generated code. */
    public CreateMany(F root, Supplier<? extends S> start) {
        super(root, start);
    }

    @Override
    CreateMany<M, F, S, C> self() {
        return this;
    }
}
