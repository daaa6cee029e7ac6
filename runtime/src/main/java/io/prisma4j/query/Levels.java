package io.prisma4j.query;

/** Relations of a model with itself, to a number of levels; for generated code. */
public final class Levels {
    private Levels() {}

    /**
     * A list whose records have their own lists of the same relation, to so many levels. What is said of it is said of every level.
     *
     * @throws io.prisma4j.error.InvalidQueryException if there are less than 1 or more than 50
     */
    public static <R, C, F extends Fields<In<R>, C>> ToMany<R, C, F> of(ToMany<R, C, F> list, int levels) {
        return list.levels(levels);
    }

    /**
     * A record with its own of the same relation, to so many levels.
     *
     * @throws io.prisma4j.error.InvalidQueryException if there are less than 1 or more than 50
     */
    public static <R> Inclusion<R> of(ToOne<R, ?, ?> one, int levels) {
        return one.related().levels(levels);
    }
}
