package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write that answers with records, as far as it was said.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each record
 */
final class WriteDraft<M, F extends Fields<M, M>, T> {
    private final Runner runner;
    private final F root;
    private final Writing writing;
    private final @Nullable Step steps;
    private final Function<? super Fold<M>, Reading<T>> shape;

    /** The write, once it is known with what it answers. */
    interface Writing {
        WriteNode.Returning answering(Selection selection, LoadStrategy strategy);
    }

    private WriteDraft(
            Runner runner, F root, Writing writing, @Nullable Step steps, Function<? super Fold<M>, Reading<T>> shape) {
        this.runner = runner;
        this.root = root;
        this.writing = writing;
        this.steps = steps;
        this.shape = shape;
    }

    /** A write that answers with whole records. */
    static <M, F extends Fields<M, M>> WriteDraft<M, F, M> of(Runner runner, F root, Writing writing) {
        return new WriteDraft<>(runner, root, writing, null, Fold::record);
    }

    WriteDraft<M, F, T> include(Collection<? extends Function<? super F, ? extends Inclusion<M>>> relations) {
        return new WriteDraft<>(runner, root, writing, Step.include(steps, root, relations), shape);
    }

    WriteDraft<M, F, T> strategy(RelationLoadStrategy strategy) {
        return new WriteDraft<>(runner, root, writing, new Step.Strategy(steps, strategy.tree()), shape);
    }

    <S> WriteDraft<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> what) {
        Reading<S> reading = what.apply(root).reading();
        return new WriteDraft<>(runner, root, writing, steps, fold -> reading);
    }

    Runner runner() {
        return runner;
    }

    Explanation explain() {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        return runner.explain(node(fold, shape.apply(fold)));
    }

    /** Runs the write on this runner in place of its own. */
    List<T> runOn(Runner other) {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        Reading<T> reading = shape.apply(fold);
        TreeReader<T> reader = reading.reader();
        return other.write(node(fold, reading), reader);
    }

    private WriteNode.Returning node(Fold<M> fold, Reading<T> reading) {
        SelectNode select = fold.node(reading.selection());
        return writing.answering(select.selection(), select.strategy());
    }

    /** The tree, for people. */
    @Override
    public String toString() {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        return node(fold, shape.apply(fold)).toString();
    }
}
