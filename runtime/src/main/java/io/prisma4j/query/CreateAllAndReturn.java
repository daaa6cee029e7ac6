package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Many new records, which it answers with, in the order in which they were given.
 *
 * <pre>{@code
 * List<User> users = prisma.user().createManyAndReturn(u -> u.email("a@b.c"), u -> u.email("d@e.f")).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each record
 */
@CheckReturnValue
public final class CreateAllAndReturn<M, F extends Fields<M, M>, T> implements Executable<List<T>> {
    private final WriteDraft<M, F, T> draft;

    private CreateAllAndReturn(WriteDraft<M, F, T> draft) {
        this.draft = draft;
    }

    static <M, F extends Fields<M, M>> Whole<M, F> of(Runner runner, F root, List<RowData> rows) {
        return new Whole<>(runner, root, rows, false);
    }

    /** How related records of the answer are loaded. */
    public CreateAllAndReturn<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new CreateAllAndReturn<>(draft.strategy(strategy));
    }

    @Override
    public Explanation explain() {
        return draft.explain();
    }

    @Override
    @CanIgnoreReturnValue
    public List<T> execute() {
        return executeOn(draft.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public List<T> executeOn(Runner other) {
        return draft.runOn(other);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public String toString() {
        return draft.toString();
    }

    /**
     * The same before it is said with what it answers: whole records.
     *
     * @param <M> the model
     * @param <F> its fields
     */
    @CheckReturnValue
    public static final class Whole<M, F extends Fields<M, M>> implements Executable<List<M>> {
        private final Runner runner;
        private final F root;
        private final List<RowData> rows;
        private final boolean skipDuplicates;

        private Whole(Runner runner, F root, List<RowData> rows, boolean skipDuplicates) {
            this.runner = runner;
            this.root = root;
            this.rows = rows;
            this.skipDuplicates = skipDuplicates;
        }

        /** Without those that would break a unique constraint. */
        public Whole<M, F> skipDuplicates() {
            return new Whole<>(runner, root, rows, true);
        }

        /** Answers with the records and related ones. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final CreateAllAndReturn<M, F, M> include(Function<? super F, ? extends Inclusion<M>>... relations) {
            return new CreateAllAndReturn<>(draft().include(Arrays.asList(relations)));
        }

        /** Answers with something else than whole records. */
        public <S> CreateAllAndReturn<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
            return new CreateAllAndReturn<>(draft().select(shape));
        }

        @Override
        public Explanation explain() {
            return draft().explain();
        }

        @Override
        @CanIgnoreReturnValue
        public List<M> execute() {
            return executeOn(draft().runner());
        }

        @Override
        @CanIgnoreReturnValue
        public List<M> executeOn(Runner other) {
            return draft().runOn(other);
        }

        private WriteDraft<M, F, M> draft() {
            return WriteDraft.of(
                    runner,
                    root,
                    (selection, strategy) -> new WriteNode.CreateManyAndReturn(
                            root.scope().model(), rows, skipDuplicates, selection, strategy));
        }

        /** The write as a tree, for people; without values. */
        @Override
        public String toString() {
            return draft().toString();
        }
    }
}
