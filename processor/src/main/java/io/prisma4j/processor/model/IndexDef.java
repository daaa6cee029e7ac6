package io.prisma4j.processor.model;

import java.util.List;

/** An index that is not unique. */
public record IndexDef(ConstraintName name, List<Column> columns, SourceRef where) {

    public IndexDef {
        columns = List.copyOf(columns);
    }

    /** One column of it and its order. */
    public record Column(ComponentName component, ColumnName column, boolean descending) {}
}
