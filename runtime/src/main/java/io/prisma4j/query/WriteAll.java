package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A write of many records, which it answers with.
 *
 * <pre>{@code
 * List<Post> posts = prisma.post().createManyAndReturn(p -> p.title("a"), p -> p.title("b")).include(p -> p.author()).execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public abstract class WriteAll<M, F extends Fields<M, M>> implements Executable<List<M>> {
    private final WriteDraft<M, F, M> draft;

    WriteAll(WriteDraft<M, F, M> draft) {
        this.draft = draft;
    }

    /** Answers with the records and related ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final WithRelations<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new WithRelations<>(draft.include(Arrays.asList(relations)));
    }

    /** Answers with something else than whole records. */
    public final <S> WrittenAll<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new WrittenAll<>(draft.select(shape));
    }

    @Override
    public final Explanation explain() {
        return draft.explain();
    }

    @Override
    @CanIgnoreReturnValue
    public final List<M> execute() {
        return executeOn(draft.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public final List<M> executeOn(Runner other) {
        return draft.runOn(other);
    }

    final WriteDraft<M, F, M> draft() {
        return draft;
    }

    /** The write as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.toString();
    }

    /**
     * A write of many records that answers with related records, too; it has no {@code select}.
     *
     * @param <M> the model
     * @param <F> its fields
     */
    @CheckReturnValue
    public static final class WithRelations<M, F extends Fields<M, M>> implements Executable<List<M>> {
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
        public List<M> execute() {
            return executeOn(draft.runner());
        }

        @Override
        @CanIgnoreReturnValue
        public List<M> executeOn(Runner other) {
            return draft.runOn(other);
        }

        /** The write as a tree, for people; without values. */
        @Override
        public String toString() {
            return draft.toString();
        }
    }
}
