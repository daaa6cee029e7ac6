package io.prisma4j.query;

/**
 * The scope of the row that an {@link UpsertMany} would have created, so that its fields fit only where such a row is. Never
 * instantiated.
 *
 * @param <M> the model
 */
@SuppressWarnings("UnusedTypeParameter") // only a mark for the compiler
public final class New<M> {
    private New() {}
}
