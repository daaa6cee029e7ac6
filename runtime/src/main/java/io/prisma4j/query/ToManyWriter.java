package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
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
 * @param <S> the first stage of its create, without this relation's side
 * @param <C> its complete create
 * @param <W> the writer itself
 */
public abstract class ToManyWriter<M, F extends Fields<M, M>, S, C extends Input, W> {
    private final F root;
    private final Supplier<? extends S> start;
    private final Operations operations = new Operations();

    ToManyWriter(F root, Supplier<? extends S> start) {
        this.root = root;
        this.start = start;
    }

    abstract W self();

    final F root() {
        return root;
    }

    final Supplier<? extends S> start() {
        return start;
    }

    final Operations told() {
        return operations;
    }

    final List<RelationOperation> operations() {
        return operations.all();
    }

    /** New related records: {@code create(x -> x.title("one"), x -> x.title("two"))}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W create(Function<? super S, ? extends C>... creates) {
        operations.create(Inputs.created(start, Arrays.asList(creates)), false);
        return self();
    }

    /** New related records; the same as {@link #create}, which needs no more statements. */
    @SafeVarargs
    public final W createMany(Function<? super S, ? extends C>... creates) {
        return create(creates);
    }

    /** New related records, without those that would break a unique constraint. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W createManySkippingDuplicates(Function<? super S, ? extends C>... creates) {
        operations.create(Inputs.created(start, Arrays.asList(creates)), true);
        return self();
    }

    /** Existing records become related; one that is missing is a {@code RecordNotFoundException}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final W connect(Function<? super F, UniqueFilter<M>>... records) {
        operations.add(Operations.OnRecords.CONNECT, Inputs.unique(root, Arrays.asList(records), "connect"));
        return self();
    }

    /** An existing record becomes related, or a new one if it is missing. */
    public final W connectOrCreate(
            Function<? super F, UniqueFilter<M>> record, Function<? super S, ? extends C> create) {
        operations.add(new RelationOperation.ConnectOrCreate(
                Inputs.unique(root, record, "connectOrCreate"), Inputs.created(start, create)));
        return self();
    }
}
