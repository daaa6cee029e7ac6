package io.prisma4j.query;

import io.prisma4j.run.StreamWork;
import io.prisma4j.tree.RowLock;
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
public abstract class ManyQuery<M, F extends Fields<M, M>, T, S> extends ReadQuery<M, F, T, S>
        implements Loadable<List<T>> {
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

    /**
     * The first page of so many records: one statement, and by {@link RelationLoadStrategy#QUERY} one more a relation. Records
     * that the order leaves equal are ordered by their id.
     *
     * <pre>{@code
     * Page<Post> first = prisma.post().findMany().orderBy(p -> p.createdAt().desc()).page(20);
     * }</pre>
     *
     * @throws io.prisma4j.error.InvalidQueryException if the size is not positive, or the query has a {@code take}, a {@code skip}
     *     or a {@code cursor}, whose place the page takes
     */
    public final Page<T> page(int size) {
        return page(size, null);
    }

    /**
     * The page that another page's {@link Page#next()} or {@link Page#previous()} names; the first one for null. The cursor holds
     * the values of the order, not a position, so that nothing is seen twice or left out when records come and go, and the
     * record that it was made of may be deleted. Whoever has the cursor can read these values.
     *
     * @param cursor of a page of the same query; its filter may have changed
     * @throws io.prisma4j.error.InvalidQueryException as {@link #page(int)}, or if the cursor is none, or that of another order
     */
    public final Page<T> page(int size, @Nullable String cursor) {
        return new Pages<>(draft(), size).at(cursor, false);
    }

    /**
     * Locks the records until the end of the transaction, on PostgreSQL: nobody else changes, deletes or locks them. Records that
     * another transaction has locked are waited for. For {@code tx} of a transaction only.
     *
     * <pre>{@code
     * List<Job> next = tx.job().findMany().where(j -> j.done().eq(false)).take(10).forUpdate().skipLocked().toList();
     * }</pre>
     */
    public final LockingMany<T> forUpdate() {
        return new LockingMany<>(draft(), RowLock.Mode.UPDATE);
    }

    /** Locks the records as {@link #forUpdate()} does, but lets others lock them in the same way: nobody changes or deletes them. */
    public final LockingMany<T> forShare() {
        return new LockingMany<>(draft(), RowLock.Mode.SHARE);
    }

    /** The same query, whose pages also tell the number of all records: one statement more a page. */
    public final WithTotal<T> withTotal() {
        return new WithTotal<>(draft());
    }

    @Override
    public final Lookup<List<T>> lookup() {
        return draft().lookup(true);
    }

    /** Runs the query for whether there is a record: one statement. */
    public final boolean exists() {
        return draft().exists();
    }
}
