package io.prisma4j.internal.plan;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.List;

/** The columns and slots of a selection, laid out as its reader expects them, and hidden columns after them. */
final class SelectedColumns {
    /** A loaded relation and the slot that it fills. */
    record Slot(int slot, Selection.Related related) {}

    private final int depth;
    private final List<Expression> columns = new ArrayList<>();
    private final List<Slot> loaded = new ArrayList<>();
    private int slots;

    SelectedColumns(int depth, Selection selection) {
        this.depth = depth;
        add(selection);
    }

    private void add(Selection selection) {
        if (selection instanceof Selection.One one) {
            columns.add(one.expression());
        } else if (selection instanceof Selection.Tuple tuple) {
            tuple.of().forEach(this::add);
        } else if (selection instanceof Selection.Related related) {
            loaded.add(new Slot(slots++, related));
        } else if (selection instanceof Selection.WholeRecord whole) {
            for (Column column : whole.model().columns()) columns.add(ColumnRef.of(depth, column));
            for (Selection.Related related : whole.related()) {
                if (related != null) loaded.add(new Slot(slots, related));
                slots++;
            }
        }
    }

    /** The numbers of some columns of the level's model, which are selected beside the others if they are not among them. */
    List<Integer> numbersOf(List<Column> keys) {
        List<Integer> numbers = new ArrayList<>();
        for (Column key : keys) {
            ColumnRef ref = ColumnRef.of(depth, key);
            if (!columns.contains(ref)) columns.add(ref);
            numbers.add(columns.indexOf(ref));
        }
        return numbers;
    }

    List<Expression> columns() {
        return columns;
    }

    List<Slot> loaded() {
        return loaded;
    }

    int slots() {
        return slots;
    }
}
