package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the first record.
 *
 * <pre>{@code
 * Optional<Post> post = prisma.post().findFirst().orderBy(p -> p.views().desc()).optional();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class FindFirst<M, F extends Fields<M, M>> extends FirstQuery<M, F, M, FindFirst<M, F>> {
    FindFirst(Draft<M, F, M> draft) {
        super(draft);
    }

    @Override
    FindFirst<M, F> with(Draft<M, F, M> more) {
        return new FindFirst<>(more);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final IncludedFirst<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new IncludedFirst<>(draft().include(Arrays.asList(relations)));
    }

    /** Something else than whole records: a field, a {@link Row}, a projection. Only the columns asked for are read. */
    public <S> SelectedFirst<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new SelectedFirst<>(draft().select(shape));
    }
}
