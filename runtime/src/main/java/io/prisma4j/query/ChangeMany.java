package io.prisma4j.query;

import java.util.function.Supplier;

/**
 * The nested writes of a list in an update, where the client cannot create what is related.
 *
 * <pre>{@code
 * prisma.city().update(c -> c.id().eq(7)).data(c -> c.districts(d -> d.disconnect(x -> x.id().eq(3)))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <U> its update
 */
public final class ChangeMany<M, F extends Fields<M, M>, U extends Input>
        extends ToManyChanger<M, F, U, ChangeMany<M, F, U>> {
    /** A writer of records with these fields; for generated code. */
    public ChangeMany(F root, Supplier<? extends U> changes) {
        super(root, changes);
    }

    @Override
    ChangeMany<M, F, U> self() {
        return this;
    }
}
