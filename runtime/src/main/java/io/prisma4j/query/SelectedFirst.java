package io.prisma4j.query;

/**
 * A query for the first row of a shape of its own; it has no {@code include} and no second {@code select}.
 *
 * <pre>{@code
 * String title = prisma.post().findFirst().select(p -> p.title()).orThrow();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the row
 */
@CheckReturnValue
public final class SelectedFirst<M, F extends Fields<M, M>, T> extends FirstQuery<M, F, T, SelectedFirst<M, F, T>> {
    SelectedFirst(Draft<M, F, T> draft) {
        super(draft);
    }

    @Override
    SelectedFirst<M, F, T> with(Draft<M, F, T> more) {
        return new SelectedFirst<>(more);
    }
}
