package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An update of one record, which still needs its {@link #data}.
 *
 * <pre>{@code
 * prisma.post().update(p -> p.id().eq(9)).data(d -> d.views().increment(1)).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <U> its update
 * @param <W> the write that answers with the record
 */
@CheckReturnValue
public final class Update<M, F extends Fields<M, M>, U extends Input, W extends Write<M, F>> {
    private final Runner runner;
    private final F root;
    private final UniqueWhere where;
    private final Supplier<? extends U> start;
    private final Function<? super WriteWalk, ? extends W> written;

    Update(
            Runner runner,
            F root,
            UniqueWhere where,
            Supplier<? extends U> start,
            Function<? super WriteWalk, ? extends W> written) {
        this.runner = runner;
        this.root = root;
        this.where = where;
        this.start = start;
        this.written = written;
    }

    /**
     * What changes; without changes the record is only read. A record that is missing is a {@code RecordNotFoundException} at
     * {@code execute()}.
     */
    public W data(Consumer<? super U> changes) {
        RowData data = Inputs.changed(start, changes);
        return written.apply(WriteWalk.from(
                runner, (selection, strategy) -> new WriteNode.Update(where, data, selection, strategy)));
    }

    /** What is updated, for people; without values. */
    @Override
    public String toString() {
        return "update " + root.scope().model() + " where " + where;
    }
}
