package io.prisma4j.processor.model;

import java.util.List;

/**
 * An index that is not unique.
 *
 * @param columns none where an expression is indexed
 * @param expression in SQL, or empty
 * @param type the kind of index, or empty for the usual one
 * @param condition in SQL, of the rows that it holds, or empty for all
 */
public record IndexDef(
        ConstraintName name, List<Column> columns, String expression, String type, String condition, SourceRef where) {

    public IndexDef {
        columns = List.copyOf(columns);
    }

    /** Whether every row can be found by it. */
    public boolean whole() {
        return condition.isEmpty();
    }

    /** What it indexes first, for messages. */
    public String subject() {
        return columns.isEmpty() ? expression : columns.get(0).component().value();
    }

    /** One column of it, its order and its operator class, which is empty for the usual one. */
    public record Column(ComponentName component, ColumnName column, boolean descending, String operators) {}
}
