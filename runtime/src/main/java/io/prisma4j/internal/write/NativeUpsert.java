package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode.Upsert;
import java.util.List;

/** Whether the database can do an upsert in one statement that means the same. */
final class NativeUpsert {
    private NativeUpsert() {}

    /** One key and nothing else selects; both branches have values only; the new row has the selected key; something changes. */
    static boolean isPossible(Upsert upsert) {
        return upsert.where().and() == null
                && upsert.create().relations().isEmpty()
                && upsert.update().relations().isEmpty()
                && !upsert.update().values().isEmpty()
                && PlainSelection.columns(upsert.selection()) != null
                && createsSelectedKey(upsert);
    }

    private static boolean createsSelectedKey(Upsert upsert) {
        UniqueWhere where = upsert.where();
        List<Column> key = where.key().columns();
        for (int i = 0; i < key.size(); i++) {
            if (!isGiven(upsert.create().values(), key.get(i), where.values().get(i))) return false;
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
