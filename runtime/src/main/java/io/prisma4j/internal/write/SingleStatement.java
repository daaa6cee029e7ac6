package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import io.prisma4j.tree.WriteNode.Create;
import io.prisma4j.tree.WriteNode.CreateMany;
import io.prisma4j.tree.WriteNode.CreateManyAndReturn;
import io.prisma4j.tree.WriteNode.Delete;
import io.prisma4j.tree.WriteNode.DeleteMany;
import io.prisma4j.tree.WriteNode.Update;
import io.prisma4j.tree.WriteNode.UpdateMany;
import io.prisma4j.tree.WriteNode.UpdateManyAndReturn;
import io.prisma4j.tree.WriteNode.Upsert;
import io.prisma4j.tree.WriteNode.UpsertMany;
import java.util.List;

/** Whether a write changes the database by one statement only, the last one that it runs. */
final class SingleStatement {
    private final Dialect dialect;
    private final boolean told;

    /** Whether of writes whose changes are told, or not. */
    SingleStatement(Dialect dialect, boolean told) {
        this.dialect = dialect;
        this.told = told;
    }

    boolean is(WriteNode write) {
        if (write instanceof UpdateMany || write instanceof DeleteMany) return true;
        if (write instanceof Create create) return isAlone(create.data(), create.selection());
        if (write instanceof Update update) return isRead(update.data()) || isAlone(update.data(), update.selection());
        if (write instanceof Upsert upsert) return NativeUpsert.isPossible(upsert, told);
        if (write instanceof Delete delete) return isPlain(delete.selection());
        if (write instanceof UpdateManyAndReturn many) return isPlain(many.selection());
        if (write instanceof UpsertMany many) {
            return isOneInsert(many.model(), many.rows())
                    && many.rows().stream()
                            .allMatch(row -> gives(row, many.key().columns()));
        }
        if (write instanceof CreateMany many) return isOneInsert(many.model(), many.rows());
        return write instanceof CreateManyAndReturn many
                && isPlain(many.selection())
                && isOneInsert(many.model(), many.rows())
                && isInOrder(many.model(), many.rows());
    }

    /** Without changes the record is only read. */
    private static boolean isRead(RowData data) {
        return data.values().isEmpty() && data.relations().isEmpty();
    }

    private static boolean isAlone(RowData data, Selection selection) {
        return data.relations().isEmpty() && isPlain(selection);
    }

    private static boolean isPlain(Selection selection) {
        return PlainSelection.columns(selection) != null;
    }

    private boolean isOneInsert(Model model, List<RowData> rows) {
        if (rows.size() <= 1) return rows.isEmpty() || rows.get(0).relations().isEmpty();
        RowData first = rows.get(0);
        return !first.values().isEmpty()
                && rows.size()
                        <= dialect.rows()
                                .most(
                                        model.storedColumns().size(),
                                        model.storedColumns().size())
                && rows.stream().allMatch(row -> row.relations().isEmpty() && hasSameColumns(row, first));
    }

    /** Whether a row has a value, not null, for each of these columns. */
    private static boolean gives(RowData row, List<Column> columns) {
        long given = row.values().stream()
                .filter(one -> one.value() != null && columns.contains(one.column()))
                .count();
        return given == columns.size();
    }

    private static boolean hasSameColumns(RowData row, RowData other) {
        List<Assignment> values = row.values();
        if (values.size() != other.values().size()) return false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).column() != other.values().get(i).column()) return false;
        }
        return true;
    }

    /** Whether the rows are found again by a number that the database assigns. */
    private static boolean isInOrder(Model model, List<RowData> rows) {
        if (rows.size() <= 1) return true;
        for (Column column : model.storedColumns()) {
            if (column.autoincrement()) {
                return rows.get(0).values().stream().noneMatch(value -> value.column() == column);
            }
        }
        return false;
    }
}
