package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The nested writes of a list in an update.
 *
 * <pre>{@code
 * prisma.user().update(u -> u.id().eq(7)).data(d -> d.posts(p -> p.disconnect(x -> x.id().eq(3)))).execute();
 * }</pre>
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 * @param <U> its update
 */
public final class UpdateToMany<M, F extends Fields<M, M>, S, C extends Input, U extends Input>
        extends ToManyWriter<M, F, S, C, UpdateToMany<M, F, S, C, U>> {
    private final Supplier<? extends U> changes;

    /** A writer of records with these fields; for generated code. */
    public UpdateToMany(F root, Supplier<? extends S> start, Supplier<? extends U> changes) {
        super(root, start);
        this.changes = changes;
    }

    @Override
    UpdateToMany<M, F, S, C, U> self() {
        return this;
    }

    /** Exactly these records are related; those that were before are no more. {@code set()} leaves none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateToMany<M, F, S, C, U> set(Function<? super F, UniqueFilter<M>>... records) {
        told().add(new RelationOperation.Set(Inputs.unique(root(), Arrays.asList(records), "set")));
        return this;
    }

    /** These records are no longer related; one that is not is no error. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateToMany<M, F, S, C, U> disconnect(Function<? super F, UniqueFilter<M>>... records) {
        told().add(Operations.OnRecords.DISCONNECT, Inputs.unique(root(), Arrays.asList(records), "disconnect"));
        return this;
    }

    /** Deletes these related records; one that is missing or not related is a {@code RecordNotFoundException}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final UpdateToMany<M, F, S, C, U> delete(Function<? super F, UniqueFilter<M>>... records) {
        told().add(Operations.OnRecords.DELETE, Inputs.unique(root(), Arrays.asList(records), "delete"));
        return this;
    }

    /** Deletes all related records. */
    public UpdateToMany<M, F, S, C, U> deleteMany() {
        told().add(new RelationOperation.DeleteMany(null));
        return this;
    }

    /**
     * Deletes the related records that fulfil a filter.
     *
     * @throws io.prisma4j.error.InvalidQueryException if all of the filter was left out
     */
    public UpdateToMany<M, F, S, C, U> deleteMany(Function<? super F, ? extends Filter<M>> where) {
        told().add(new RelationOperation.DeleteMany(Inputs.condition(root(), where, "deleteMany")));
        return this;
    }

    /** Changes one related record; one that is missing or not related is a {@code RecordNotFoundException}. */
    public UpdateToMany<M, F, S, C, U> update(Function<? super F, UniqueFilter<M>> record, Consumer<? super U> data) {
        told().add(new RelationOperation.Update(
                Inputs.unique(root(), record, "update"), Inputs.changed(changes, data)));
        return this;
    }

    /** Changes all related records. */
    public UpdateToMany<M, F, S, C, U> updateMany(Consumer<? super U> data) {
        told().add(new RelationOperation.UpdateMany(null, Inputs.changedAlike(changes, data)));
        return this;
    }

    /**
     * Changes the related records that fulfil a filter.
     *
     * @throws io.prisma4j.error.InvalidQueryException if all of the filter was left out, or if there is no data
     */
    public UpdateToMany<M, F, S, C, U> updateMany(
            Function<? super F, ? extends Filter<M>> where, Consumer<? super U> data) {
        told().add(new RelationOperation.UpdateMany(
                Inputs.condition(root(), where, "updateMany"), Inputs.changedAlike(changes, data)));
        return this;
    }

    /** Changes one related record, or creates it where there is none. */
    public UpdateToMany<M, F, S, C, U> upsert(
            Function<? super F, UniqueFilter<M>> record,
            Function<? super S, ? extends C> create,
            Consumer<? super U> update) {
        told().add(new RelationOperation.Upsert(
                Inputs.unique(root(), record, "upsert"),
                Inputs.created(start(), create),
                Inputs.changed(changes, update)));
        return this;
    }
}
