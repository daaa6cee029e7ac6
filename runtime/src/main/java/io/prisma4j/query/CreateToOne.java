package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ways to fill a to-one relation in a create.
 *
 * <pre>{@code
 * prisma.post().create(p -> p.title("t").author(a -> a.connect(u -> u.email().eq("a@b.c")))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 */
public class CreateToOne<M, F extends Fields<M, M>, S, C extends Input> extends ConnectToOne<M, F> {
    private final Supplier<? extends S> start;

    /** A writer of a record with these fields; for generated code. */
    public CreateToOne(F root, Supplier<? extends S> start) {
        super(root);
        this.start = start;
    }

    final Supplier<? extends S> start() {
        return start;
    }

    /** A new related record. */
    public final Related<M> create(Function<? super S, ? extends C> create) {
        return new Related<>(new RelationOperation.Create(List.of(Inputs.created(start, create)), false));
    }

    /** An existing record, or a new one if it is missing. */
    public final Related<M> connectOrCreate(
            Function<? super F, UniqueFilter<M>> record, Function<? super S, ? extends C> create) {
        return new Related<>(new RelationOperation.ConnectOrCreate(
                Inputs.unique(root(), record, "connectOrCreate"), Inputs.created(start, create)));
    }
}
