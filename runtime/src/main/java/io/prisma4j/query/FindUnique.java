package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A query for the record of a key, or of a to-one relation, from which its relations can be walked; the base of the generated
 * {@code UserQueries.One}.
 *
 * <pre>{@code
 * List<Post> posts = prisma.user().findUnique(u -> u.email().eq("a@b.c")).posts().toList();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public abstract class FindUnique<M, F extends Fields<M, M>> extends UniqueQuery<M, F, M> implements Walkable {
    private final Walk walk;

    /** The record at the end of a way. */
    protected FindUnique(Walk walk, F root) {
        super(Draft.at(walk, root));
        this.walk = walk;
    }

    /** With related records, which are null otherwise; called again, the relations add up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final IncludedUnique<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new IncludedUnique<>(draft().include(Arrays.asList(relations)));
    }

    /** Something else than the whole record: a field, a {@link Row}, a projection. */
    public final <S> SelectedUnique<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new SelectedUnique<>(draft().select(shape));
    }

    @Override
    public final Walk walk() {
        return walk;
    }
}
