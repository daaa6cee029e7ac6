package io.prisma4j.internal.sql;

import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one level of a read, as they are to be selected.
 *
 * @param relation by which they are related to the rows of the level above; null for the outermost level
 * @param keys the lists of the parents' keys, one for each column of the relation, if the level is a statement of its own; a
 *     pair table's key is then selected after the columns. Empty if it is a part of its parents' statement
 * @param columns what is selected of each row
 * @param nested the levels that are selected as JSON after the columns
 */
public record Level(
        SelectNode node, @Nullable Relation relation, List<Value> keys, List<Expression> columns, List<Level> nested) {
    public Level {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        nested = List.copyOf(nested);
    }

    /** Whether the parents' keys stand in a table of pairs, from where they are selected. */
    public boolean hasPairKey() {
        return !keys.isEmpty() && relation != null && relation.joinTable() != null;
    }

    /** Whether rows are numbered for each parent, because only some of each parent's are wanted. */
    boolean numbered() {
        return !keys.isEmpty() && (node.paging().skip() != null || node.paging().take() != null);
    }

    /** Whether the condition names one row by a key. */
    public boolean isOneRow() {
        return SortOrder.isOneRow(node);
    }

    /** Whether the statement returns the rows of the last part in opposite order. */
    public boolean reversed() {
        return node.paging().backwards() && !numbered();
    }
}
