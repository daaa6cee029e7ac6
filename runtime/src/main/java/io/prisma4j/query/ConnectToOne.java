package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.List;
import java.util.function.Function;

/**
 * The way to fill a to-one relation in a create, where the client cannot create what is related: {@code
 * d.city(c -> c.connect(x -> x.id().eq(3)))}.
 *
 * @param <M> the related model
 * @param <F> its fields
 */
public class ConnectToOne<M, F extends Fields<M, M>> {
    private final F root;

    /** A writer of a record with these fields; for generated code. */
    public ConnectToOne(F root) {
        this.root = root;
    }

    final F root() {
        return root;
    }

    /** An existing record; one that is missing is a {@code RecordNotFoundException}. */
    public final Related<M> connect(Function<? super F, UniqueFilter<M>> record) {
        return new Related<>(new RelationOperation.Connect(List.of(Inputs.unique(root, record, "connect"))));
    }
}
