package io.prisma4j.query;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write that answers with a list of records to which its own is related; ready to run.
 *
 * <pre>{@code
 * List<Post> newest = prisma.user().update(u -> u.id().eq(7)).data(d -> d.name("Ada"))
 *     .posts().orderBy(p -> p.createdAt().desc()).take(3).execute();
 * }</pre>
 *
 * @param <M> the model of the related records
 * @param <F> its fields
 */
@CheckReturnValue
public final class WriteRelated<M, F extends Fields<M, M>> extends RelatedAnswer<M, F, M, WriteRelated<M, F>> {
    WriteRelated(F root, WriteDraft<M, F, M> draft, @Nullable Step steps) {
        super(root, draft, steps);
    }

    @Override
    WriteRelated<M, F> with(@Nullable Step more) {
        return new WriteRelated<>(root(), draft(), more);
    }

    /** With relations of the related records. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Shaped<M, F, M> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new Shaped<>(root(), draft(), Step.include(steps(), root(), Arrays.asList(relations)));
    }

    /** Something else than whole records: a field, a {@link Row}, a projection. */
    public <S> Shaped<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new Shaped<>(root(), draft().select(shape), steps());
    }

    /**
     * The same, whose records have their shape or their relations.
     *
     * @param <M> the model of the related records
     * @param <F> its fields
     * @param <T> what is made of each
     */
    @CheckReturnValue
    public static final class Shaped<M, F extends Fields<M, M>, T> extends RelatedAnswer<M, F, T, Shaped<M, F, T>> {
        private Shaped(F root, WriteDraft<M, F, T> draft, @Nullable Step steps) {
            super(root, draft, steps);
        }

        @Override
        Shaped<M, F, T> with(@Nullable Step more) {
            return new Shaped<>(root(), draft(), more);
        }
    }
}
