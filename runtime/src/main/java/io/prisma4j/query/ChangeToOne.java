package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The ways to change a required to-one relation in an update, where the client cannot create what is related: {@code
 * d.city(c -> c.update(x -> x.name("Rome")))}.
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <U> its update
 */
public class ChangeToOne<M, F extends Fields<M, M>, U extends Input> extends ConnectToOne<M, F> {
    private final Supplier<? extends U> changes;

    /** A writer of a record with these fields; for generated code. */
    public ChangeToOne(F root, Supplier<? extends U> changes) {
        super(root);
        this.changes = changes;
    }

    /** Changes the related record; if there is none, it is a {@code RecordNotFoundException}. */
    public final Related<M> update(Consumer<? super U> data) {
        return new Related<>(new RelationOperation.Update(null, Inputs.changed(changes, data)));
    }
}
