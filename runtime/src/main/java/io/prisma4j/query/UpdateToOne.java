package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ways to change a required to-one relation in an update.
 *
 * <pre>{@code
 * prisma.profile().update(p -> p.id().eq(7)).data(d -> d.user(u -> u.update(x -> x.name("Ada")))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 * @param <U> its update
 */
public class UpdateToOne<M, F extends Fields<M, M>, S, C extends Input, U extends Input>
        extends CreateToOne<M, F, S, C> {
    private final Supplier<? extends U> changes;

    /** A writer of a record with these fields; for generated code. */
    public UpdateToOne(F root, Supplier<? extends S> start, Supplier<? extends U> changes) {
        super(root, start);
        this.changes = changes;
    }

    /** Changes the related record; if there is none, it is a {@code RecordNotFoundException}. */
    public final Related<M> update(Consumer<? super U> data) {
        return new Related<>(new RelationOperation.Update(null, Inputs.changed(changes, data)));
    }

    /** Changes the related record, or creates it where there is none. */
    public final Related<M> upsert(Function<? super S, ? extends C> create, Consumer<? super U> update) {
        return new Related<>(
                new RelationOperation.Upsert(null, Inputs.created(start(), create), Inputs.changed(changes, update)));
    }
}
