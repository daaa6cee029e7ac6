package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An update of one record, or its create if it is missing; it needs both.
 *
 * <pre>{@code
 * prisma.user().upsert(u -> u.email().eq("a@b.c")).create(c -> c.email("a@b.c")).update(d -> d.name("A")).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <S> the first stage of its create
 * @param <C> its complete create
 * @param <U> its update
 * @param <W> the write that answers with the record
 */
@CheckReturnValue
public final class Upsert<M, F extends Fields<M, M>, S, C extends Input, U extends Input, W extends Write<M, F>> {
    private final Runner runner;
    private final F root;
    private final UniqueWhere where;
    private final Supplier<? extends S> start;
    private final Supplier<? extends U> changes;
    private final Function<? super WriteWalk, ? extends W> written;

    Upsert(
            Runner runner,
            F root,
            UniqueWhere where,
            Supplier<? extends S> start,
            Supplier<? extends U> changes,
            Function<? super WriteWalk, ? extends W> written) {
        this.runner = runner;
        this.root = root;
        this.where = where;
        this.start = start;
        this.changes = changes;
        this.written = written;
    }

    /** The record to create if it is missing. */
    public Created<M, F, U, W> create(Function<? super S, ? extends C> create) {
        return new Created<>(runner, root, where, Inputs.created(start, create), changes, written);
    }

    /** What is upserted, for people; without values. */
    @Override
    public String toString() {
        return "upsert " + root.scope().model() + " where " + where;
    }

    /**
     * An upsert that knows what to create, and still needs to know what to change.
     *
     * @param <M> the model
     * @param <F> its fields
     * @param <U> its update
     * @param <W> the write that answers with the record
     */
    @CheckReturnValue
    public static final class Created<M, F extends Fields<M, M>, U extends Input, W extends Write<M, F>> {
        private final Runner runner;
        private final F root;
        private final UniqueWhere where;
        private final RowData create;
        private final Supplier<? extends U> changes;
        private final Function<? super WriteWalk, ? extends W> written;

        private Created(
                Runner runner,
                F root,
                UniqueWhere where,
                RowData create,
                Supplier<? extends U> changes,
                Function<? super WriteWalk, ? extends W> written) {
            this.runner = runner;
            this.root = root;
            this.where = where;
            this.create = create;
            this.changes = changes;
            this.written = written;
        }

        /** What changes if the record is there; {@code update(d -> {})} for nothing. */
        public W update(Consumer<? super U> update) {
            RowData data = Inputs.changed(changes, update);
            return written.apply(WriteWalk.from(
                    runner, (selection, strategy) -> new WriteNode.Upsert(where, create, data, selection, strategy)));
        }

        /** What is upserted, for people; without values. */
        @Override
        public String toString() {
            return "upsert " + root.scope().model() + " where " + where + " or create " + create;
        }
    }
}
