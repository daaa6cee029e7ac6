package io.prisma4j.query;

/**
 * A query for the record of a key in a shape of its own; it has no {@code include} and no second {@code select}.
 *
 * <pre>{@code
 * String name = prisma.user().findUnique(u -> u.id().eq(7)).select(u -> u.name()).orThrow();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> what is made of the record
 */
@CheckReturnValue
public final class SelectedUnique<M, F extends Fields<M, M>, T> extends UniqueQuery<M, F, T> {
    SelectedUnique(Draft<M, F, T> draft) {
        super(draft);
    }

    /** How related records are loaded. */
    public SelectedUnique<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new SelectedUnique<>(draft().strategy(strategy));
    }
}
