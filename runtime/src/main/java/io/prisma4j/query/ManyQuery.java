package io.prisma4j.query;

import java.util.List;

/**
 * A query for any number of records.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each row
 * @param <S> the query itself
 */
@CheckReturnValue
public abstract class ManyQuery<M, F extends Fields<M, M>, T, S> extends ReadQuery<M, F, T, S> {
    ManyQuery(Draft<M, F, T> draft) {
        super(draft);
    }

    /** So many at most; the last ones, in the same order, if negative. */
    public final S take(int records) {
        return with(draft().take(records));
    }

    /** Runs the query: one statement, and by {@link RelationLoadStrategy#QUERY} one more a relation. */
    public final List<T> toList() {
        return draft().list();
    }

    /** Runs the query for whether there is a record: one statement. */
    public final boolean exists() {
        return draft().exists();
    }
}
