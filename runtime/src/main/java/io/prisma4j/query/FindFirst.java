package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the first record, from which its relations can be walked; the base of the generated {@code UserQueries.First}.
 *
 * <pre>{@code
 * Optional<Post> post = prisma.post().findFirst().orderBy(p -> p.views().desc()).optional();
 * Optional<User> author = prisma.post().findFirst().orderBy(p -> p.views().desc()).author().optional();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <S> the query itself
 */
@CheckReturnValue
public abstract class FindFirst<M, F extends Fields<M, M>, S extends FindFirst<M, F, S>> extends FirstQuery<M, F, M, S>
        implements Walkable {
    private final Function<? super Draft<M, F, M>, ? extends S> next;

    /** The query as far as it was said, and how one is made of which more was said. */
    protected FindFirst(Draft<M, F, M> draft, Function<? super Draft<M, F, M>, ? extends S> next) {
        super(draft);
        this.next = next;
    }

    @Override
    final S with(Draft<M, F, M> more) {
        return next.apply(more);
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final IncludedFirst<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new IncludedFirst<>(draft().include(Arrays.asList(relations)));
    }

    /** Something else than whole records: a field, a {@link Row}, a projection. Only the columns asked for are read. */
    public final <T> SelectedFirst<M, F, T> select(Function<? super F, ? extends Selectable<M, T>> shape) {
        return new SelectedFirst<>(draft().select(shape));
    }

    @Override
    public final Walk walk() {
        return Walk.from(draft().runner(), draft().node());
    }
}
