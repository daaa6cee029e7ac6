package io.prisma4j.tree;

import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change to the database: all of it happens, or nothing. */
public sealed interface WriteNode {
    Model model();

    /** A write that answers with records: what {@code selection} says of each. */
    sealed interface Returning extends WriteNode {
        Selection selection();

        LoadStrategy strategy();
    }

    /** A write that answers with the number of records. */
    sealed interface Counting extends WriteNode {}

    /** A new record, and what is related to it. */
    record Create(RowData data, Selection selection, LoadStrategy strategy) implements Returning {
        @Override
        public Model model() {
            return data.model();
        }
    }

    /** Changes one record; an error if it is missing. Without changes it is only read. */
    record Update(UniqueWhere where, RowData data, Selection selection, LoadStrategy strategy) implements Returning {
        @Override
        public Model model() {
            return data.model();
        }
    }

    /** Changes one record, or creates it if it is missing. */
    record Upsert(UniqueWhere where, RowData create, RowData update, Selection selection, LoadStrategy strategy)
            implements Returning {
        @Override
        public Model model() {
            return create.model();
        }
    }

    /** Deletes one record and answers with it as it was; an error if it is missing. */
    record Delete(Model model, UniqueWhere where, Selection selection, LoadStrategy strategy) implements Returning {}

    /** New records, with what is related to them. */
    record CreateMany(Model model, List<RowData> rows, boolean skipDuplicates) implements Counting {
        public CreateMany {
            rows = List.copyOf(rows);
        }
    }

    /** New records, which it answers with; in the order in which they were given. */
    record CreateManyAndReturn(
            Model model, List<RowData> rows, boolean skipDuplicates, Selection selection, LoadStrategy strategy)
            implements Returning {
        public CreateManyAndReturn {
            rows = List.copyOf(rows);
        }
    }

    /**
     * New records, or changes to those that have their values of a key already; none leaves them as they are. The answer counts
     * what was created or changed.
     */
    record UpsertMany(Model model, List<RowData> rows, Key key, RowData update) implements Counting {
        public UpsertMany {
            rows = List.copyOf(rows);
        }
    }

    /** The same; answers with all records, in the order in which they were given. */
    record UpsertManyAndReturn(
            Model model, List<RowData> rows, Key key, RowData update, Selection selection, LoadStrategy strategy)
            implements Returning {
        public UpsertManyAndReturn {
            rows = List.copyOf(rows);
        }
    }

    /** Changes every record that fulfils a condition (null: all), but no more than {@code limit} (null: no limit). */
    record UpdateMany(
            @Nullable Condition where,
            RowData data,
            @Nullable Long limit) implements Counting {
        @Override
        public Model model() {
            return data.model();
        }
    }

    /** The same as {@link UpdateMany}; answers with the changed records, in no order. */
    record UpdateManyAndReturn(
            @Nullable Condition where,
            RowData data,
            @Nullable Long limit,
            Selection selection,
            LoadStrategy strategy) implements Returning {
        @Override
        public Model model() {
            return data.model();
        }
    }

    /** Deletes every record that fulfils a condition (null: all), but no more than {@code limit} (null: no limit). */
    record DeleteMany(
            Model model,
            @Nullable Condition where,
            @Nullable Long limit) implements Counting {}
}
