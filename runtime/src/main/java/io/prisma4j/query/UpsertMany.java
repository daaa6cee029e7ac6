package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Key;
import io.prisma4j.tree.RowData;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Many records that are created, or updated where they are there already; it needs to know by what they are known, and what
 * changes. One statement for the rows that give the same fields, on SQLite one for each 32,766 values of them.
 *
 * <pre>{@code
 * long written = prisma.user()
 *         .upsertMany(rows, (u, row) -> u.email(row.email()).name(row.name()))
 *         .onConflict(u -> u.email())
 *         .update((d, row) -> d.name().from(row.name()))
 *         .execute();
 * }</pre>
 *
 * <p>The rows have values, and may connect the records that they refer to; other nested writes are refused at {@code execute()},
 * and so are two rows of the same key, of which only one could be written.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <N> its fields in the new row
 * @param <U> its update
 * @param <W> the write that is ready to run
 */
@CheckReturnValue
public final class UpsertMany<M, F extends Fields<M, M>, N extends Fields<New<M>, M>, U extends Input, W> {
    private final F root;
    private final Function<? super Scope<M>, ? extends N> newRow;
    private final Supplier<? extends U> changes;
    private final BiFunction<Key, RowData, W> write;
    private final List<RowData> rows;

    UpsertMany(
            F root,
            Function<? super Scope<M>, ? extends N> newRow,
            Supplier<? extends U> changes,
            List<RowData> rows,
            BiFunction<Key, RowData, W> write) {
        this.root = root;
        this.newRow = newRow;
        this.changes = changes;
        this.rows = rows;
        this.write = write;
    }

    /** By what a record is known: {@code onConflict(u -> u.email())}, a unique field, an id or a key of several fields. */
    public Keyed<M, N, U, W> onConflict(Function<? super F, ? extends UniqueKey<M>> key) {
        return new Keyed<>(key(key.apply(root)), newRow.apply(root.scope()), changes, write);
    }

    private Key key(UniqueKey<M> unique) {
        if (unique instanceof Field<?, ?> field) return field.key();
        if (unique instanceof CompoundKey<?> compound) return compound.key();
        if (unique instanceof EmbeddedFields<?, ?> embedded) return embedded.key();
        throw new InvalidQueryException(
                "P2009",
                root.scope().model() + ".upsertMany: onConflict was answered with " + unique
                        + "; answer with a unique field or key",
                null);
    }

    /** What is upserted, for people; without values. */
    @Override
    public String toString() {
        return "upsert many " + root.scope().model() + ", " + rows.size() + " rows";
    }

    /**
     * An upsert of many records that still needs to know what changes.
     *
     * @param <M> the model
     * @param <N> its fields in the new row
     * @param <U> its update
     * @param <W> the write that is ready to run
     */
    @CheckReturnValue
    public static final class Keyed<M, N extends Fields<New<M>, M>, U extends Input, W> {
        private final Key key;
        private final N newRow;
        private final Supplier<? extends U> changes;
        private final BiFunction<Key, RowData, W> write;

        private Keyed(Key key, N newRow, Supplier<? extends U> changes, BiFunction<Key, RowData, W> write) {
            this.key = key;
            this.newRow = newRow;
            this.changes = changes;
            this.write = write;
        }

        /**
         * What changes of a record that is there already, with the row that would have been created beside it:
         * {@code update((d, row) -> d.name().from(row.name()).visits().increment(row.visits()))}.
         */
        public W update(BiConsumer<? super U, ? super N> update) {
            Consumer<U> beside = input -> update.accept(input, newRow);
            return update(beside);
        }

        /** What changes of a record that is there already; {@code update(d -> {})} leaves it as it is. */
        public W update(Consumer<? super U> update) {
            return write.apply(key, Inputs.changed(changes, update));
        }

        /** What is upserted, for people; without values. */
        @Override
        public String toString() {
            return "upsert many by " + key.name();
        }
    }
}
