package io.prisma4j.processor.model;

import io.prisma4j.annotation.ReferentialAction;
import java.util.List;

/**
 * A foreign key: which columns point at which, and what happens to them.
 *
 * @param holder the model whose table has the local columns
 * @param referenced the model that they point at
 */
public record ForeignKeyDef(
        JavaName holder,
        JavaName referenced,
        List<Pair> pairs,
        ConstraintName constraint,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {

    public ForeignKeyDef {
        pairs = List.copyOf(pairs);
    }

    /** A column of the holder and the one that it points at. */
    public record Pair(
            ComponentName local, ColumnName localColumn, ComponentName referenced, ColumnName referencedColumn) {}

    public List<ComponentName> locals() {
        return pairs.stream().map(Pair::local).toList();
    }

    public List<ColumnName> localColumns() {
        return pairs.stream().map(Pair::localColumn).toList();
    }

    public List<ComponentName> references() {
        return pairs.stream().map(Pair::referenced).toList();
    }

    public List<ColumnName> referencedColumns() {
        return pairs.stream().map(Pair::referencedColumn).toList();
    }
}
