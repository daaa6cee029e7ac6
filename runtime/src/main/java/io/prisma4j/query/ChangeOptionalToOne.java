package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.List;
import java.util.function.Supplier;

/**
 * The ways to change an optional to-one relation in an update, where the client cannot create what is related: {@code
 * d.city(c -> c.disconnect())}.
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <U> its update
 */
public final class ChangeOptionalToOne<M, F extends Fields<M, M>, U extends Input> extends ChangeToOne<M, F, U> {
    /** A writer of a record with these fields; for generated code. */
    public ChangeOptionalToOne(F root, Supplier<? extends U> changes) {
        super(root, changes);
    }

    /** The related record is related no longer; that there is none is no error. */
    public Related<M> disconnect() {
        return new Related<>(new RelationOperation.Disconnect(List.of()));
    }

    /** Deletes the related record; if there is none, it is a {@code RecordNotFoundException}. */
    public Related<M> delete() {
        return new Related<>(new RelationOperation.Delete(List.of()));
    }
}
