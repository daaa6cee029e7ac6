package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every nested write of a list offers in an update, whether or not the client can create what is related.
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <U> its update
 * @param <W> the writer itself
 */
public abstract class ToManyChanger<M, F extends Fields<M, M>, U extends Input, W> extends ToManyWriter<M, F, W> {
    private final Supplier<? extends U> changes;

    ToManyChanger(F root, Supplier<? extends U> changes) {
        super(root);
        this.changes = changes;
    }

    final Supplier<? extends U> changes() {
        return changes;
    }

    /** Exactly these records are related; those that were before are no more. {@code set()} leaves none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W set(Function<? super F, UniqueFilter<M>>... records) {
        told().add(new RelationOperation.Set(Inputs.unique(root(), Arrays.asList(records), "set")));
        return self();
    }

    /** These records are no longer related; one that is not is no error. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W disconnect(Function<? super F, UniqueFilter<M>>... records) {
        told().add(Operations.OnRecords.DISCONNECT, Inputs.unique(root(), Arrays.asList(records), "disconnect"));
        return self();
    }

    /** Deletes these related records; one that is missing or not related is a {@code RecordNotFoundException}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W delete(Function<? super F, UniqueFilter<M>>... records) {
        told().add(Operations.OnRecords.DELETE, Inputs.unique(root(), Arrays.asList(records), "delete"));
        return self();
    }

    /** Deletes all related records. */
    public final W deleteMany() {
        told().add(new RelationOperation.DeleteMany(null));
        return self();
    }

    /**
     * Deletes the related records that fulfil a filter.
     *
     * @throws io.prisma4j.error.InvalidQueryException if all of the filter was left out
     */
    public final W deleteMany(Function<? super F, ? extends Filter<M>> where) {
        told().add(new RelationOperation.DeleteMany(Inputs.condition(root(), where, "deleteMany")));
        return self();
    }

    /** Changes one related record; one that is missing or not related is a {@code RecordNotFoundException}. */
    public final W update(Function<? super F, UniqueFilter<M>> record, Consumer<? super U> data) {
        told().add(new RelationOperation.Update(
                Inputs.unique(root(), record, "update"), Inputs.changed(changes, data)));
        return self();
    }

    /** Changes all related records. */
    public final W updateMany(Consumer<? super U> data) {
        told().add(new RelationOperation.UpdateMany(null, Inputs.changedAlike(changes, data, "updateMany")));
        return self();
    }

    /**
     * Changes the related records that fulfil a filter.
     *
     * @throws io.prisma4j.error.InvalidQueryException if all of the filter was left out, or if there is no data
     */
    public final W updateMany(Function<? super F, ? extends Filter<M>> where, Consumer<? super U> data) {
        told().add(new RelationOperation.UpdateMany(
                Inputs.condition(root(), where, "updateMany"), Inputs.changedAlike(changes, data, "updateMany")));
        return self();
    }
}
