package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RowData;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every nested write of a list offers. Mutable, and returns itself, so that a loop may call it; what is told is done in
 * the order in which it is told.
 *
 * @param <M> the related model
 * @param <F> its fields
 * @param <W> the writer itself
 */
public abstract class ToManyWriter<M, F extends Fields<M, M>, W> {
    private final F root;
    private final Operations operations = new Operations();

    ToManyWriter(F root) {
        this.root = root;
    }

    abstract W self();

    final F root() {
        return root;
    }

    final Operations told() {
        return operations;
    }

    final List<RelationOperation> operations() {
        return operations.all();
    }

    final <S> W created(
            Supplier<? extends S> start,
            List<? extends Function<? super S, ? extends Input>> creates,
            boolean skippingDuplicates) {
        return created(Inputs.created(start, creates), skippingDuplicates);
    }

    final W created(List<RowData> rows, boolean skippingDuplicates) {
        if (skippingDuplicates) Inputs.checkSkippable(rows);
        operations.create(rows, skippingDuplicates);
        return self();
    }

    final <S> W connectedOrCreated(
            Function<? super F, UniqueFilter<M>> record,
            Supplier<? extends S> start,
            Function<? super S, ? extends Input> create) {
        operations.add(new RelationOperation.ConnectOrCreate(
                Inputs.unique(root, record, "connectOrCreate"), Inputs.created(start, create)));
        return self();
    }

    /** Existing records become related; one that is missing is a {@code RecordNotFoundException}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W connect(Function<? super F, UniqueFilter<M>>... records) {
        operations.add(Operations.OnRecords.CONNECT, Inputs.unique(root, Arrays.asList(records), "connect"));
        return self();
    }
}
