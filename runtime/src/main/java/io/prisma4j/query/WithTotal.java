package io.prisma4j.query;

import org.jspecify.annotations.Nullable;

/**
 * A query whose pages tell how many records there are on all of them, which costs a statement more.
 *
 * <pre>{@code
 * Page<Post> page = prisma.post().findMany().orderBy(p -> p.title().asc()).withTotal().page(20);
 * }</pre>
 *
 * @param <T> what is made of each row
 */
@CheckReturnValue
public final class WithTotal<T> {
    private final Draft<?, ?, T> draft;

    WithTotal(Draft<?, ?, T> draft) {
        this.draft = draft;
    }

    /** The first page; see {@link ManyQuery#page(int)}. */
    public Page<T> page(int size) {
        return page(size, null);
    }

    /** The page of a cursor, the first one for null; see {@link ManyQuery#page(int, String)}. */
    public Page<T> page(int size, @Nullable String cursor) {
        return new Pages<>(draft, size).at(cursor, true);
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return draft.toString();
    }
}
