package io.prisma4j.schema;

import java.util.List;

/**
 * An index that is not unique.
 *
 * @param name its name in the database
 * @param parts the indexed columns, at least one
 */
public record Index(String name, List<Part> parts) {
    public Index {
        parts = List.copyOf(parts);
    }

    /** One column of an index and its direction. */
    public record Part(Column column, boolean descending) {}
}
