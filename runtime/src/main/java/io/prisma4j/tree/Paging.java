package io.prisma4j.tree;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered result is wanted.
 *
 * @param skip how many rows to leave out, 0 or more; null for none
 * @param take how many rows to return at most, 0 or more; null for all
 * @param backwards whether they are the last ones, returned in the given order still
 * @param cursor the row to start from (itself included); null for the first
 */
public record Paging(
        @Nullable Value skip,
        @Nullable Value take,
        boolean backwards,
        @Nullable UniqueWhere cursor) implements Shaped {
    /** All rows. */
    public static final Paging ALL = new Paging(null, null, false, null);

    /** The first row only. */
    public static Paging first() {
        return new Paging(null, Value.number(1), false, null);
    }

    /** Whether no row is wanted. */
    public boolean isNone() {
        return take != null && take.value().equals(0L);
    }

    /** What follows an order in the text of a query; empty for all rows. */
    String text() {
        return (cursor == null ? "" : " from cursor " + cursor)
                + (skip == null ? "" : " skip ?")
                + (take == null ? "" : backwards ? " take last ?" : " take ?");
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(backwards);
        out.part(skip);
        out.part(take);
        out.part(cursor);
    }
}
