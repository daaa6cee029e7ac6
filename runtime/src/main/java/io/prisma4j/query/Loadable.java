package io.prisma4j.query;

/**
 * A query that begins with one record's key, and can be run for many keys at once: {@code prisma.loadEach(keys, key -> ...)}.
 *
 * @param <T> what it answers with
 */
public interface Loadable<T> {
    /**
     * What is looked up; for the client.
     *
     * @throws io.prisma4j.error.InvalidQueryException if the query does not begin with a key
     */
    Lookup<T> lookup();
}
