package io.prisma4j.tree;

import io.prisma4j.schema.Model;
import java.util.List;

/**
 * The data of one record to create, or the changes to one.
 *
 * @param values at most one a column
 * @param relations what is done to related records, in the order in which it was written; at most one a relation
 */
public record RowData(Model model, List<Assignment> values, List<RelationWrite> relations) {
    public RowData {
        values = List.copyOf(values);
        relations = List.copyOf(relations);
    }

    @Override
    public String toString() {
        return model + "" + values + (relations.isEmpty() ? "" : relations);
    }
}
