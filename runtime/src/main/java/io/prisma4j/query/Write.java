package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A write of one record, which it answers with, or with a record that it is related to; the base of the generated
 * {@code UserQueries.WrittenOne}.
 *
 * <pre>{@code
 * Post post = prisma.post().create(p -> p.title("t")).include(p -> p.author()).execute();
 * List<Post> posts = prisma.user().update(u -> u.id().eq(7)).data(d -> d.name("Ada")).posts().execute();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public abstract class Write<M, F extends Fields<M, M>> extends Answer<M> {
    private final WriteWalk walk;
    private final WriteDraft<M, F, M> draft;

    /** The record at the end of a way. */
    protected Write(WriteWalk walk, F root) {
        this(walk, WriteDraft.at(walk, root));
    }

    private Write(WriteWalk walk, WriteDraft<M, F, M> draft) {
        super(draft);
        this.walk = walk;
        this.draft = draft;
    }

    /** Answers with the record and related ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Write.WithRelations<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
        return new WithRelations<>(draft.include(Arrays.asList(relations)));
    }

    /** Answers with something else than the whole record. */
    public final <S> Written<M, F, S> select(Function<? super F, ? extends Selectable<M, S>> shape) {
        return new Written<>(draft.select(shape));
    }

    /** The way to the related record of a to-one relation. */
    protected final WriteWalk along(Relation relation) {
        return walk.along(relation);
    }

    /** The related records of a list as the answer. */
    protected final <C, G extends Fields<C, C>> WriteRelated<C, G> many(Relation relation, G root) {
        return new WriteRelated<>(root, WriteDraft.at(walk.along(relation), root), null);
    }

    @Override
    final M answer(Runner on) {
        return draft.runOn(on).get(0);
    }

    /**
     * A write that answers with related records, too; it has no {@code select}.
     *
     * @param <M> the model
     * @param <F> its fields
     */
    @CheckReturnValue
    public static final class WithRelations<M, F extends Fields<M, M>> extends Answer<M> {
        private final WriteDraft<M, F, M> draft;

        private WithRelations(WriteDraft<M, F, M> draft) {
            super(draft);
            this.draft = draft;
        }

        /** Further relations. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final WithRelations<M, F> include(Function<? super F, ? extends Inclusion<M>>... relations) {
            return new WithRelations<>(draft.include(Arrays.asList(relations)));
        }

        /** How related records of the answer are loaded. */
        public WithRelations<M, F> relationLoadStrategy(RelationLoadStrategy strategy) {
            return new WithRelations<>(draft.strategy(strategy));
        }

        @Override
        M answer(Runner on) {
            return draft.runOn(on).get(0);
        }
    }
}
