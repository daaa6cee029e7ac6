package io.prisma4j.query;

import io.prisma4j.run.Runner;

/**
 * A write of one record whose answer has its shape: ready to run.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the record
 */
@CheckReturnValue
public final class Written<M, F extends Fields<M, M>, T> extends Answer<T> {
    private final WriteDraft<M, F, T> draft;

    Written(WriteDraft<M, F, T> draft) {
        super(draft);
        this.draft = draft;
    }

    /** How related records of the answer are loaded. */
    public Written<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new Written<>(draft.strategy(strategy));
    }

    @Override
    T answer(Runner on) {
        return draft.runOn(on).get(0);
    }
}
