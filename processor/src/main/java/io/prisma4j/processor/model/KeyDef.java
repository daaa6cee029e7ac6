package io.prisma4j.processor.model;

import java.util.List;

/**
 * What tells one row from another: the primary key or a unique constraint.
 *
 * @param selector the key's name in the API: its component's, or {@code firstNameLastName}
 * @param name the constraint's name in the database
 * @param selectable whether the client knows all of its columns, and all are required, or there is one only: others tell no
 *     row apart
 */
public record KeyDef(
        boolean primary,
        String selector,
        List<ComponentName> components,
        List<ColumnName> columns,
        ConstraintName name,
        boolean selectable,
        SourceRef where) {

    public KeyDef {
        components = List.copyOf(components);
        columns = List.copyOf(columns);
    }

    public boolean compound() {
        return components.size() > 1;
    }
}
