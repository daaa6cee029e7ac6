package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode.Upsert;
import java.util.List;

/** Whether the database can do an upsert in one statement that means the same. */
final class NativeUpsert {
    private NativeUpsert() {}

    /**
     * One key and nothing else selects; both branches have values only; the new row has the selected key; something changes. One
     * whose changes are told must know which of both it did, which the statement does not say.
     */
    static boolean isPossible(Upsert upsert, boolean told) {
        return !told
                && upsert.where().and() == null
                && upsert.create().relations().isEmpty()
                && upsert.update().relations().isEmpty()
                && !upsert.update().values().isEmpty()
                && PlainSelection.columns(upsert.selection()) != null
                && createsSelectedKey(upsert.where(), upsert.create());
    }

    /** Whether a new row is given the values of the key that selects it. */
    static boolean createsSelectedKey(UniqueWhere where, RowData create) {
        List<Column> key = where.key().columns();
        for (int i = 0; i < key.size(); i++) {
            if (!isGiven(create.values(), key.get(i), where.values().get(i))) return false;
        }
        return true;
    }

    private static boolean isGiven(List<Assignment> assignments, Column column, Value expected) {
        for (Assignment assignment : assignments) {
            if (assignment.column() == column) {
                return assignment.value() instanceof Value value
                        && value.value().equals(expected.value());
            }
        }
        return false;
    }
}
