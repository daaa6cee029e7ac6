package io.prisma4j.schema;

import java.util.List;

/**
 * Columns whose values tell one row from another: an id or a unique constraint.
 *
 * @param name the selector's name in the API: {@code id}, {@code email}, {@code firstNameLastName}
 * @param constraint the constraint's (or unique index's) name in the database
 * @param columns at least one
 * @param primary whether it is the primary key
 */
public record Key(String name, String constraint, List<Column> columns, boolean primary) {
    public Key {
        columns = List.copyOf(columns);
    }

    /** Whether no column may be null or is hidden, so that a value of this key names one row at most. */
    public boolean identifies() {
        return columns.stream().noneMatch(column -> column.nullable() || column.hidden());
    }
}
