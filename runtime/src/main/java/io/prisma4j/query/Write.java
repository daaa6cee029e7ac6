package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A write of one record, which it answers with.
 *
 * <pre>{@code
 * Post post = prisma.post().create(p -> p.title("t")).include(p -> p.author()).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class Write<M, F extends Fields<M, M>> implements Executable<M> {
    private final WriteDraft<M, F, M> draft;

    Write(WriteDraft<M, F, M> draft) {
        this.draft = draft;
    }

    /** Answers with the record and related ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Write.WithRelations<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new WithRelations<>(draft.include(Arrays.asList(relations)));
    }

    /** Answers with something else than the whole record. */
    public <S> Written<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new Written<>(draft.select(shape));
    }

    @Override
    public Explanation explain() {
        return draft.explain();
    }

    @Override
    @CanIgnoreReturnValue
    public M execute() {
        return executeOn(draft.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public M executeOn(Runner other) {
        return draft.runOn(other).get(0);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public String toString() {
        return draft.toString();
    }

    /**
     * A write that answers with related records, too; it has no {@code select}.
     *
     * @param <M> the model
     * @param <F> its fields
     */
    @CheckReturnValue
    public static final class WithRelations<M, F extends Fields<M, M>> implements Executable<M> {
        private final WriteDraft<M, F, M> draft;

        private WithRelations(WriteDraft<M, F, M> draft) {
            this.draft = draft;
        }

        /** Further relations. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final WithRelations<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
            return new WithRelations<>(draft.include(Arrays.asList(relations)));
        }

        /** How related records of the answer are loaded. */
        public WithRelations<M, F> relationLoadStrategy(RelationLoadStrategy strategy) {
            return new WithRelations<>(draft.strategy(strategy));
        }

        @Override
        public Explanation explain() {
            return draft.explain();
        }

        @Override
        @CanIgnoreReturnValue
        public M execute() {
            return executeOn(draft.runner());
        }

        @Override
        @CanIgnoreReturnValue
        public M executeOn(Runner other) {
            return draft.runOn(other).get(0);
        }

        /** The write as a tree, for people; without values. */
        @Override
        public String toString() {
            return draft.toString();
        }
    }
}
