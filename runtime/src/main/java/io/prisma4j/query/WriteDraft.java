package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
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
    private final WriteWalk walk;
    private final F root;
    private final @Nullable Step steps;
    private final Function<? super Fold<M>, Reading<T>> shape;

    private WriteDraft(WriteWalk walk, F root, @Nullable Step steps, Function<? super Fold<M>, Reading<T>> shape) {
        this.walk = walk;
        this.root = root;
        this.steps = steps;
        this.shape = shape;
    }

    /** A write that answers with whole records. */
    static <M, F extends Fields<M, M>> WriteDraft<M, F, M> of(Runner runner, F root, WriteWalk.Writing writing) {
        return at(WriteWalk.from(runner, writing), root);
    }

    /** A write that answers with what is at the end of a way, whole. */
    static <M, F extends Fields<M, M>> WriteDraft<M, F, M> at(WriteWalk walk, F root) {
        return new WriteDraft<>(walk, root, null, Fold::record);
    }

    WriteDraft<M, F, T> with(@Nullable Step more) {
        return new WriteDraft<>(walk, root, more, shape);
    }

    WriteDraft<M, F, T> include(Collection<? extends Function<? super F, ? extends Inclusion<M>>> relations) {
        return with(Step.include(steps, root, relations));
    }

    WriteDraft<M, F, T> strategy(RelationLoadStrategy strategy) {
        return with(new Step.Strategy(steps, strategy.tree()));
    }

    <S> WriteDraft<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> what) {
        Reading<S> reading = what.apply(root).reading();
        return new WriteDraft<>(walk, root, steps, fold -> reading);
    }

    Runner runner() {
        return walk.runner();
    }

    Explanation explain() {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        return runner().explain(node(fold, shape.apply(fold)));
    }

    /** Runs the write on this runner in place of its own. */
    List<T> runOn(Runner other) {
        return run(other, Function.identity(), walk.path().size());
    }

    /** The same of a write of one record, of what a list at the end of its way has. */
    List<T> listOn(Runner other) {
        List<T> list = run(other, Passage::list, walk.path().size() - 1).get(0);
        return list == null ? List.of() : list;
    }

    private <A> List<A> run(Runner other, Function<TreeReader<T>, TreeReader<A>> end, int relations) {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        Reading<T> reading = shape.apply(fold);
        TreeReader<A> reader = end.apply(reading.reader());
        for (int i = 0; i < relations; i++) reader = Passage.one(reader);
        return other.write(node(fold, reading), reader);
    }

    private WriteNode.Returning node(Fold<M> fold, Reading<T> reading) {
        return walk.answering(fold.node(reading.selection()));
    }

    /** The tree, for people. */
    @Override
    public String toString() {
        Fold<M> fold = new Fold<>(root.scope()).add(steps);
        return node(fold, shape.apply(fold)).toString();
    }
}
