package io.prisma4j.query;

/**
 * The scope of a lambda that was opened inside scope {@code R}, so that an outer field does not fit in an inner lambda. Never
 * instantiated.
 *
 * @param <R> the scope around it
 */
@SuppressWarnings("UnusedTypeParameter") // only a mark for the compiler
public final class In<R> {
    private In() {}
}
