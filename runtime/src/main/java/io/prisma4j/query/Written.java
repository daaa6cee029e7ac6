package io.prisma4j.query;

import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;

/**
 * A write of one record whose answer has its shape: ready to run.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the record
 */
@CheckReturnValue
public final class Written<M, F extends Fields<M, M>, T> implements Executable<T> {
    private final WriteDraft<M, F, T> draft;

    Written(WriteDraft<M, F, T> draft) {
        this.draft = draft;
    }

    /** How related records of the answer are loaded. */
    public Written<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new Written<>(draft.strategy(strategy));
    }

    @Override
    public Explanation explain() {
        return draft.explain();
    }

    @Override
    @CanIgnoreReturnValue
    public T execute() {
        return executeOn(draft.runner());
    }

    @Override
    @CanIgnoreReturnValue
    public T executeOn(Runner other) {
        return draft.runOn(other).get(0);
    }

    /** The write as a tree, for people; without values. */
    @Override
    public String toString() {
        return draft.toString();
    }
}
