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
 */
@CheckReturnValue
public final class Upsert<M, F extends Fields<M, M>, S, C extends Input, U extends Input> {
    private final Runner runner;
    private final F root;
    private final UniqueWhere where;
    private final Supplier<? extends S> start;
    private final Supplier<? extends U> changes;

    Upsert(Runner runner, F root, UniqueWhere where, Supplier<? extends S> start, Supplier<? extends U> changes) {
        this.runner = runner;
        this.root = root;
        this.where = where;
        this.start = start;
        this.changes = changes;
    }

    /** The record to create if it is missing. */
    public Created<M, F, U> create(Function<? super S, ? extends C> create) {
        return new Created<>(runner, root, where, Inputs.created(start, create), changes);
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
     */
    @CheckReturnValue
    public static final class Created<M, F extends Fields<M, M>, U extends Input> {
        private final Runner runner;
        private final F root;
        private final UniqueWhere where;
        private final RowData create;
        private final Supplier<? extends U> changes;

        private Created(Runner runner, F root, UniqueWhere where, RowData create, Supplier<? extends U> changes) {
            this.runner = runner;
            this.root = root;
            this.where = where;
            this.create = create;
            this.changes = changes;
        }

        /** What changes if the record is there; {@code update(d -> {})} for nothing. */
        public Write<M, F> update(Consumer<? super U> update) {
            RowData data = Inputs.changed(changes, update);
            return new Write<>(WriteDraft.of(
                    runner,
                    root,
                    (selection, strategy) -> new WriteNode.Upsert(where, create, data, selection, strategy)));
        }

        /** What is upserted, for people; without values. */
        @Override
        public String toString() {
            return "upsert " + root.scope().model() + " where " + where + " or create " + create;
        }
    }
}
