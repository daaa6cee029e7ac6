package io.prisma4j.tree;

/** One sort key. */
public record OrderBy(Expression by, boolean descending, Nulls nulls) implements Shaped {
    /** Where nulls stand. */
    public enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        FIRST,
        LAST
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(descending);
        out.token(nulls);
        by.describe(out);
    }

    @Override
    public String toString() {
        return by
                + (descending ? " desc" : " asc")
                + (nulls == Nulls.DEFAULT ? "" : " nulls " + nulls.name().toLowerCase(java.util.Locale.ROOT));
    }
}
