package io.prisma4j.tree;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered result is wanted.
 *
 * @param skip how many rows to leave out, 0 or more; null for none
 * @param take how many rows to return at most, 0 or more; null for all
 * @param backwards whether they are the last ones, returned in the given order still
 * @param cursor the row to start from (itself included); null for the first
 * @param place the place of the order to start from; null for the first row
 */
public record Paging(
        @Nullable Value skip,
        @Nullable Value take,
        boolean backwards,
        @Nullable UniqueWhere cursor,
        @Nullable Keyset place)
        implements Shaped {
    /** All rows. */
    public static final Paging ALL = new Paging(null, null, false, null);

    /** A part that does not start from a place. */
    public Paging(@Nullable Value skip, @Nullable Value take, boolean backwards, @Nullable UniqueWhere cursor) {
        this(skip, take, backwards, cursor, null);
    }

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
                + (place == null ? "" : (backwards ? " before " : " after ") + place)
                + (skip == null ? "" : " skip ?")
                + (take == null ? "" : backwards ? " take last ?" : " take ?");
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(backwards);
        out.part(skip);
        out.part(take);
        out.part(cursor);
        out.part(place);
    }
}
