package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The reads of a model, its updates and its deletes; the base of the generated {@code UserQueries} of a model that the client
 * cannot create.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <U> its update
 * @param <W> a write that answers with one of its records
 */
@CheckReturnValue
public abstract class WriteQueries<M, F extends Fields<M, M>, U extends Input, W extends Write<M, F>>
        extends ReadQueries<M, F> {
    private final Supplier<? extends U> changes;
    private final Function<? super WriteWalk, ? extends W> written;

    /** The operations of a model on one database. */
    protected WriteQueries(
            Runner runner, F root, Supplier<? extends U> changes, Function<? super WriteWalk, ? extends W> written) {
        super(runner, root);
        this.changes = changes;
        this.written = written;
    }

    final Supplier<? extends U> changes() {
        return changes;
    }

    final Function<? super WriteWalk, ? extends W> written() {
        return written;
    }

    /** Changes one record: {@code prisma.user().update(u -> u.id().eq(7)).data(d -> d.name("Ada")).execute()}. */
    public final Update<M, F, U, W> update(Function<? super F, UniqueFilter<M>> where) {
        return new Update<>(runner(), root(), Inputs.unique(root(), where, "update"), changes, written);
    }

    /** Changes every record, until refined. */
    public final UpdateMany<M, F, U> updateMany() {
        return new UpdateMany<>(runner(), Filtered.all(root()), changes);
    }

    /** Changes every record, until refined, and answers with those that it changed. */
    public final UpdateManyAndReturn<M, F, U> updateManyAndReturn() {
        return new UpdateManyAndReturn<>(runner(), Filtered.all(root()), changes);
    }

    /**
     * Deletes one record and answers with it as it was: {@code prisma.user().delete(u -> u.id().eq(7)).execute()}. If it is
     * missing, it is a {@code RecordNotFoundException} at {@code execute()}.
     */
    public final W delete(Function<? super F, UniqueFilter<M>> where) {
        UniqueWhere record = Inputs.unique(root(), where, "delete");
        return written.apply(WriteWalk.from(
                runner(),
                (selection, strategy) -> new WriteNode.Delete(root().scope().model(), record, selection, strategy)));
    }

    /** Deletes every record, until refined. */
    public final DeleteMany<M, F> deleteMany() {
        return new DeleteMany<>(runner(), Filtered.all(root()), null);
    }
}
