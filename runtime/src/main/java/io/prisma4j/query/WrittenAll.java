package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import java.util.List;

/**
 * A write of many records whose answers have their shape: ready to run.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each record
 */
@CheckReturnValue
public final class WrittenAll<M, F extends Fields<M, M>, T> implements Executable<List<T>> {
    private final WriteDraft<M, F, T> draft;

    WrittenAll(WriteDraft<M, F, T> draft) {
        this.draft = draft;
    }

    /** How related records of the answer are loaded. */
    public WrittenAll<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new WrittenAll<>(draft.strategy(strategy));
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
}
