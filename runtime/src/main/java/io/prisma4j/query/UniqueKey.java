package io.prisma4j.query;

/**
 * What can name one record: a unique field, a key of several, or an embedded record that is one. Fields implement it, nobody else.
 *
 * @param <R> the scope that it belongs to
 */
@SuppressWarnings("UnusedTypeParameter") // only a mark for the compiler
public interface UniqueKey<R> {}
