package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.function.Consumer;
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
 */
@CheckReturnValue
public final class Update<M, F extends Fields<M, M>, U extends Input> {
    private final Runner runner;
    private final F root;
    private final UniqueWhere where;
    private final Supplier<? extends U> start;

    Update(Runner runner, F root, UniqueWhere where, Supplier<? extends U> start) {
        this.runner = runner;
        this.root = root;
        this.where = where;
        this.start = start;
    }

    /**
     * What changes; without changes the record is only read. A record that is missing is a {@code RecordNotFoundException} at
     * {@code execute()}.
     */
    public Write<M, F> data(Consumer<? super U> changes) {
        RowData data = Inputs.changed(start, changes);
        return new Write<>(WriteDraft.of(
                runner, root, (selection, strategy) -> new WriteNode.Update(where, data, selection, strategy)));
    }

    /** What is updated, for people; without values. */
    @Override
    public String toString() {
        return "update " + root.scope().model() + " where " + where;
    }
}
