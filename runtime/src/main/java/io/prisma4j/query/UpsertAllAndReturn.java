package io.prisma4j.query;

/**
 * An upsert of many records, ready to run; answers with all of them, in the order of the rows, those included that it left as they
 * are, which costs one more statement.
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class UpsertAllAndReturn<M, F extends Fields<M, M>> extends WriteAll<M, F> {
    UpsertAllAndReturn(WriteDraft<M, F, M> draft) {
        super(draft);
    }
}
