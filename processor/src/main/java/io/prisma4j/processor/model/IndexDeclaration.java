package io.prisma4j.processor.model;

import java.util.List;
import java.util.Optional;

/** An index as it was written. */
public record IndexDeclaration(List<Column> columns, Optional<String> map, SourceRef where) {

    public IndexDeclaration {
        columns = List.copyOf(columns);
    }

    /** One component of it and its order. */
    public record Column(Written component, boolean descending) {}
}
