package io.prisma4j.internal.write;

import io.prisma4j.error.PrismaException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;

/**
 * A record that could neither be found nor be created: one of another transaction, which is committed, but not yet to be seen by
 * this one, or is gone again. Who tries again finds it, or creates it.
 */
final class UnseenRecord {
    private UnseenRecord() {}

    /**
     * What it means that a record which is not found by a selector cannot be created.
     *
     * @param create the new record; if it has others of its model inside, one of these may be the reason
     * @param selected whether the new record has the key that selects it
     * @return a conflict if it is because of this very key, else {@code taken}
     */
    static PrismaException of(
            UniqueConstraintException taken, RowData create, UniqueWhere where, boolean selected, Lookup lookup) {
        Model model = create.model();
        boolean ofThisKey = selected
                && !TouchedModels.creates(create, model)
                && taken.model().equals(model.name())
                && taken.fields()
                        .equals(where.key().columns().stream().map(Column::name).toList());
        if (!ofThisKey || isSeen(model, where, lookup)) return taken;
        return new TransactionConflictException(
                "another transaction has written the " + model.name() + " with the same "
                        + String.join(", ", taken.fields())
                        + " meanwhile; try again, or give the transaction retries",
                taken);
    }

    /** There is such a record if it is another's, or if only a further condition of the selector excludes it. */
    private static boolean isSeen(Model model, UniqueWhere where, Lookup lookup) {
        UniqueWhere key = new UniqueWhere(where.key(), where.values(), null);
        return lookup.one(model, key, where.key().columns(), null) != null;
    }
}
