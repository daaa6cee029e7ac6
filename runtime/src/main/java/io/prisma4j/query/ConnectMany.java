package io.prisma4j.query;

/**
 * The nested writes of a list in a create, where the client cannot create what is related.
 *
 * <pre>{@code
 * prisma.city().create(c -> c.name("Rome").districts(d -> d.connect(x -> x.id().eq(3)))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 */
public final class ConnectMany<M, F extends Fields<M, M>> extends ToManyWriter<M, F, ConnectMany<M, F>> {
    /** A writer of records with these fields; for generated code. */
    public ConnectMany(F root) {
        super(root);
    }

    @Override
    ConnectMany<M, F> self() {
        return this;
    }
}
