package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.run.StreamWork;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ExistsNode;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.RowLock;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.UniqueWhere;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query as far as it was said; what every builder of a read is made of. For generated code.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each row
 */
public final class Draft<M, F extends Fields<M, M>, T> {
    private final Runner runner;
    private final F root;
    private final @Nullable Walk walk;
    private final @Nullable Step steps;
    private final Function<? super Fold<M>, Reading<T>> shape;
    /** The tree, from when it is first asked for; two threads may both make it. */
    private @Nullable Folded<T> folded;

    private Draft(
            Runner runner,
            F root,
            @Nullable Walk walk,
            @Nullable Step steps,
            Function<? super Fold<M>, Reading<T>> shape) {
        this.runner = runner;
        this.root = root;
        this.walk = walk;
        this.steps = steps;
        this.shape = shape;
    }

    /** Whole records of a model. */
    static <M, F extends Fields<M, M>> Draft<M, F, M> of(Runner runner, F root) {
        return new Draft<>(runner, root, null, null, Fold::record);
    }

    /** Whole records at the end of a way. */
    static <M, F extends Fields<M, M>> Draft<M, F, M> at(Walk walk, F root) {
        return new Draft<>(walk.runner(), root, walk, null, Fold::record);
    }

    Draft<M, F, T> with(@Nullable Step more) {
        return new Draft<>(runner, root, walk, more, shape);
    }

    Draft<M, F, T> where(Function<? super F, ? extends Filter<M>> filter) {
        return with(Step.where(steps, root, filter));
    }

    Draft<M, F, T> orderBy(Collection<? extends Function<? super F, Order<M>>> keys) {
        return with(Step.orderBy(steps, root, keys));
    }

    Draft<M, F, T> distinct(Collection<? extends Function<? super F, ? extends Field<M, ?>>> fields) {
        return with(Step.distinct(steps, root, fields));
    }

    Draft<M, F, T> cursor(Function<? super F, UniqueFilter<M>> record) {
        return with(Step.cursor(steps, root, record));
    }

    Draft<M, F, T> skip(int records) {
        return with(new Step.Skip(steps, Step.checkedSkip(records)));
    }

    Draft<M, F, T> take(int records) {
        return with(new Step.Take(steps, records));
    }

    Draft<M, F, T> include(Collection<? extends Function<? super F, ? extends Inclusion<M>>> relations) {
        return with(Step.include(steps, root, relations));
    }

    Draft<M, F, T> strategy(RelationLoadStrategy strategy) {
        return with(new Step.Strategy(steps, strategy.tree()));
    }

    Draft<M, F, T> lock(RowLock lock) {
        return with(new Step.Lock(steps, lock));
    }

    <S> Draft<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> what) {
        Reading<S> reading = what.apply(root).reading();
        return new Draft<>(runner, root, walk, steps, fold -> reading);
    }

    Runner runner() {
        return runner;
    }

    Explanation explain() {
        return runner.explain(folded().node());
    }

    SelectNode node() {
        return folded().node();
    }

    TreeReader<T> reader() {
        return folded().reader();
    }

    List<T> list() {
        Folded<T> query = folded();
        return runner.read(query.node(), query.reader());
    }

    /** The only record, or the first one. */
    @Nullable
    T first() {
        List<T> rows = list();
        return rows.isEmpty() ? null : rows.get(0);
    }

    T orThrow() {
        List<T> rows = list();
        if (rows.isEmpty()) throw missing();
        return rows.get(0);
    }

    private RecordNotFoundException missing() {
        Model model = root.scope().model();
        return new RecordNotFoundException(
                model.name(),
                walk == null ? model.name() + ".findFirst" : walk.operation(model),
                walk == null ? List.of() : walk.key(),
                "use optional() or orNull() where it may be missing");
    }

    boolean exists() {
        ExistsNode node = folded().node().exists();
        return runner.<Boolean>read(node, TreeReader.of((row, at, loaded, slot) -> row.getBoolean(at)))
                .contains(true);
    }

    <A extends @Nullable Object, X extends Exception> A stream(StreamWork<T, A, X> work) throws X {
        Folded<T> query = folded();
        return runner.stream(query.node(), query.reader(), work);
    }

    private Folded<T> folded() {
        Folded<T> known = folded;
        if (known != null) return known;
        Folded<T> made = folded(walk == null ? null : walk.condition());
        folded = made;
        return made;
    }

    private Folded<T> folded(@Nullable Condition first) {
        Fold<M> fold = new Fold<>(root.scope());
        if (first != null) fold.where(first);
        fold.add(steps);
        Reading<T> reading = shape.apply(fold);
        return new Folded<>(fold.node(reading.selection()), reading.reader());
    }

    /**
     * The query as one that can be asked for many keys; {@code list} if it answers with all rows of each.
     *
     * @throws InvalidQueryException if it does not begin with a key
     */
    <A> Lookup<A> lookup(boolean list) {
        UniqueWhere start = walk == null ? null : walk.start();
        if (walk == null || start == null) {
            throw new InvalidQueryException(
                    "P2009",
                    "loadEach was given a query that begins with no key; begin it with findUnique(...), and walk from there",
                    null);
        }
        Folded<T> end = folded((Condition) null);
        return new Lookup<>(walk, start, end.node(), end.reader(), list);
    }

    /** The tree, for people. */
    @Override
    public String toString() {
        ReadNode node = folded().node();
        return node.toString();
    }

    private record Folded<T>(SelectNode node, TreeReader<T> reader) {}
}
