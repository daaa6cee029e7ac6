package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.List;
import java.util.function.Supplier;

/**
 * The ways to change an optional to-one relation in an update.
 *
 * <pre>{@code
 * prisma.post().update(p -> p.id().eq(7)).data(d -> d.author(a -> a.disconnect())).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 * @param <U> its update
 */
public final class UpdateOptionalToOne<M, F extends Fields<M, M>, S, C extends Input, U extends Input>
        extends UpdateToOne<M, F, S, C, U> {
    /** A writer of a record with these fields; for generated code. */
    public UpdateOptionalToOne(F root, Supplier<? extends S> start, Supplier<? extends U> changes) {
        super(root, start, changes);
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
