package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every write that answers with a list of related records says alike: which of them. Immutable: every method answers with
 * a new write.
 *
 * @param <M> the model of the related records
 * @param <F> its fields
 * @param <T> what is made of each
 * @param <S> the write itself
 */
@CheckReturnValue
public abstract class RelatedAnswer<M, F extends Fields<M, M>, T, S> extends Portion<M, F, S>
        implements Executable<List<T>> {
    private final WriteDraft<M, F, T> draft;

    RelatedAnswer(F root, WriteDraft<M, F, T> draft, @Nullable Step steps) {
        super(root, steps);
        this.draft = draft;
    }

    final WriteDraft<M, F, T> draft() {
        return draft;
    }

    /** How related records are loaded. */
    public final S relationLoadStrategy(RelationLoadStrategy strategy) {
        return with(new Step.Strategy(steps(), strategy.tree()));
    }

    @Override
    public final Explanation explain() {
        return draft.with(steps()).explain();
    }

    @Override
    @CanIgnoreReturnValue
    public final List<T> execute() {
        return executeOn(draft.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public final List<T> executeOn(Runner other) {
        return draft.with(steps()).listOn(other);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public final String toString() {
        return draft.with(steps()).toString();
    }
}
