package io.prisma4j.query;

/**
 * A relation to load: {@code include(p -> p.author(), p -> p.comments().take(3))}.
 *
 * @param <R> the scope that it belongs to
 */
public interface Inclusion<R> {
    /** What is loaded; for the builders. */
    Branch branch();
}
