package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A write that answers with a record to which its own is related, if there is one; the base of the generated
 * {@code UserQueries.WrittenOptional}.
 *
 * <pre>{@code
 * Optional<Profile> profile = prisma.user().update(u -> u.id().eq(7)).data(d -> d.name("Ada")).profile().execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public abstract class WriteOptional<M, F extends Fields<M, M>> extends Answer<Optional<M>> {
    private final WriteWalk walk;
    private final WriteDraft<M, F, M> draft;

    /** The record at the end of a way. */
    protected WriteOptional(WriteWalk walk, F root) {
        this(walk, WriteDraft.at(walk, root));
    }

    private WriteOptional(WriteWalk walk, WriteDraft<M, F, M> draft) {
        super(draft);
        this.walk = walk;
        this.draft = draft;
    }

    /** Answers with the record and related ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Shaped<M, F, M> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new Shaped<>(draft.include(Arrays.asList(relations)));
    }

    /** Answers with something else than the whole record; empty, too, if that is null. */
    public final <S> Shaped<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new Shaped<>(draft.select(shape));
    }

    /** The way to the related record of a to-one relation. */
    protected final WriteWalk along(Relation relation) {
        return walk.along(relation);
    }

    /** The related records of a list as the answer, empty where the way leads nowhere. */
    protected final <C, G extends Fields<C, C>> WriteRelated<C, G> many(Relation relation, G root) {
        return new WriteRelated<>(root, WriteDraft.at(walk.along(relation), root), null);
    }

    @Override
    final Optional<M> answer(Runner on) {
        return Optional.ofNullable(draft.runOn(on).get(0));
    }

    /**
     * The same, whose answer has its shape or its relations.
     *
     * @param <M> the model
     * @param <F> its fields
     * @param <T> what is made of the record
     */
    @CheckReturnValue
    public static final class Shaped<M, F extends Fields<M, M>, T> extends Answer<Optional<T>> {
        private final WriteDraft<M, F, T> draft;

        private Shaped(WriteDraft<M, F, T> draft) {
            super(draft);
            this.draft = draft;
        }

        /** How related records of the answer are loaded. */
        public Shaped<M, F, T> relationLoadStrategy(RelationLoadStrategy strategy) {
            return new Shaped<>(draft.strategy(strategy));
        }

        @Override
        Optional<T> answer(Runner on) {
            return Optional.ofNullable(draft.runOn(on).get(0));
        }
    }
}
