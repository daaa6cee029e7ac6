package io.prisma4j.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One nested write, as Prisma names them. {@code where} is null exactly for a to-one relation, where it needs no selector.
 */
public sealed interface RelationOperation {
    /** New related records; {@code skipDuplicates} leaves out those that break a unique constraint. */
    record Create(List<RowData> rows, boolean skipDuplicates) implements RelationOperation {
        public Create {
            rows = List.copyOf(rows);
        }
    }

    /** Existing records become related; one that is missing is an error. */
    record Connect(List<UniqueWhere> where) implements RelationOperation {
        public Connect {
            where = List.copyOf(where);
        }
    }

    /** An existing record becomes related, or a new one if there is none. */
    record ConnectOrCreate(UniqueWhere where, RowData create) implements RelationOperation {}

    /** Exactly these existing records are related; those that were before are no more. */
    record Set(List<UniqueWhere> where) implements RelationOperation {
        public Set {
            where = List.copyOf(where);
        }
    }

    /** These records are no longer related; one that is not is no error. Empty for a to-one relation: the related one. */
    record Disconnect(List<UniqueWhere> where) implements RelationOperation {
        public Disconnect {
            where = List.copyOf(where);
        }
    }

    /** Changes one related record; one that is missing or not related is an error. */
    record Update(@Nullable UniqueWhere where, RowData data) implements RelationOperation {}

    /** Changes the related records that fulfil a condition (scope depth 0; null for all of them); none is no error. */
    record UpdateMany(@Nullable Condition where, RowData data) implements RelationOperation {}

    /** Changes one related record, or creates it where there is none. */
    record Upsert(@Nullable UniqueWhere where, RowData create, RowData update) implements RelationOperation {}

    /** Deletes these related records; one that is missing or not related is an error. Empty for a to-one relation. */
    record Delete(List<UniqueWhere> where) implements RelationOperation {
        public Delete {
            where = List.copyOf(where);
        }
    }

    /** Deletes the related records that fulfil a condition (scope depth 0; null for all of them); none is no error. */
    record DeleteMany(@Nullable Condition where) implements RelationOperation {}
}
