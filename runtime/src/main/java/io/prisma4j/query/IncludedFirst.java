package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the first record with related ones; it has no {@code select}.
 *
 * <pre>{@code
 * Post post = prisma.post().findFirst().include(p -> p.author()).orThrow();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class IncludedFirst<M, F extends Fields<M, M>> extends FirstQuery<M, F, M, IncludedFirst<M, F>> {
    IncludedFirst(Draft<M, F, M> draft) {
        super(draft);
    }

    @Override
    IncludedFirst<M, F> with(Draft<M, F, M> more) {
        return new IncludedFirst<>(more);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final IncludedFirst<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new IncludedFirst<>(draft().include(Arrays.asList(relations)));
    }
}
