package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the records of a model; nothing runs before {@link #toList()}.
 *
 * <pre>{@code
 * List<Post> posts = prisma.post().findMany().where(p -> p.views().gt(100)).take(20).toList();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class FindMany<M, F extends Fields<M, M>> extends ManyQuery<M, F, M, FindMany<M, F>> {
    FindMany(Draft<M, F, M> draft) {
        super(draft);
    }

    @Override
    FindMany<M, F> with(Draft<M, F, M> more) {
        return new FindMany<>(more);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Included<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new Included<>(draft().include(Arrays.asList(relations)));
    }

    /** Something else than whole records: a field, a {@link Row}, a projection. Only the columns asked for are read. */
    public <S> Selected<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new Selected<>(draft().select(shape));
    }
}
