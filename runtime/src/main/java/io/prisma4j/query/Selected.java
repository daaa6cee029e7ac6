package io.prisma4j.query;

/**
 * A query whose result has a shape of its own; it has no {@code include} and no second {@code select}.
 *
 * <pre>{@code
 * List<String> titles = prisma.post().findMany().select(p -> p.title()).toList();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of each row
 */
@CheckReturnValue
public final class Selected<M, F extends Fields<M, M>, T> extends ManyQuery<M, F, T, Selected<M, F, T>> {
    Selected(Draft<M, F, T> draft) {
        super(draft);
    }

    @Override
    Selected<M, F, T> with(Draft<M, F, T> more) {
        return new Selected<>(more);
    }
}
