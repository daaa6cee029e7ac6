package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Selections of nothing but columns of the written row, which the statement that writes it can return. */
final class PlainSelection {
    private PlainSelection() {}

    /** The columns in the order of the selection's layout; null if it selects anything else. */
    static @Nullable List<Column> columns(Selection selection) {
        List<Column> columns = new ArrayList<>();
        return add(selection, columns) ? columns : null;
    }

    private static boolean add(Selection selection, List<Column> columns) {
        if (selection instanceof Selection.WholeRecord whole) {
            columns.addAll(whole.model().columns());
            return whole.related().stream().allMatch(Objects::isNull);
        }
        if (selection instanceof Selection.One one) {
            Column column = column(one.expression());
            return column != null && columns.add(column);
        }
        if (selection instanceof Selection.Tuple tuple) {
            return tuple.of().stream().allMatch(part -> add(part, columns));
        }
        return false;
    }

    private static @Nullable Column column(Expression expression) {
        if (!(expression instanceof ColumnRef ref)) return null;
        return ref.path().isEmpty() && ref.depth() == 0 ? ref.column() : null;
    }
}
