package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for records with related ones; it has no {@code select}.
 *
 * <pre>{@code
 * prisma.user().findMany().include(u -> u.posts().take(3), u -> u.profile()).toList()
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class Included<M, F extends Fields<M, M>> extends ManyQuery<M, F, M, Included<M, F>> {
    Included(Draft<M, F, M> draft) {
        super(draft);
    }

    @Override
    Included<M, F> with(Draft<M, F, M> more) {
        return new Included<>(more);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Included<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new Included<>(draft().include(Arrays.asList(relations)));
    }
}
