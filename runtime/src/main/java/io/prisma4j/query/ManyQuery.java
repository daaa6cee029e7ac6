package io.prisma4j.query;

import io.prisma4j.run.StreamWork;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    /**
     * Runs the query and gives its records to a function while they arrive, so that any number of them needs little memory.
     *
     * <pre>{@code
     * long words = prisma.post().findMany().stream(posts -> posts.mapToLong(p -> words(p.title())).sum());
     * }</pre>
     *
     * <p>One statement; by {@link RelationLoadStrategy#QUERY} one more a relation for each 1,000 records. The last ones of an
     * order ({@code take(-20)}) are read all at once. The connection is given back when the function ends, and the stream is of
     * no use after it. A function that uses the client again takes another connection; within a transaction it uses the same.
     *
     * @param <A> what the function makes of the records
     * @param <X> what it may throw
     * @return what the function returns
     * @throws X what the function throws, as it was thrown
     */
    public final <A extends @Nullable Object, X extends Exception> A stream(StreamWork<T, A, X> work) throws X {
        return draft().stream(work);
    }

    /** Runs the query and does something with each record while they arrive: {@link #stream} without a result. */
    public final void forEach(Consumer<? super T> action) {
        draft().stream(rows -> {
            rows.forEach(action);
            return true;
        });
    }

    /** Runs the query for whether there is a record: one statement. */
    public final boolean exists() {
        return draft().exists();
    }
}
