package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the record of a key with related ones; it has no {@code select}.
 *
 * <pre>{@code
 * prisma.user().findUnique(u -> u.id().eq(7)).include(u -> u.posts()).orThrow()
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class IncludedUnique<M, F extends Fields<M, M>> extends UniqueQuery<M, F, M> {
    IncludedUnique(Draft<M, F, M> draft) {
        super(draft);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final IncludedUnique<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new IncludedUnique<>(draft().include(Arrays.asList(relations)));
    }

    /** How related records are loaded. */
    public IncludedUnique<M, F> relationLoadStrategy(RelationLoadStrategy strategy) {
        return new IncludedUnique<>(draft().strategy(strategy));
    }
}
