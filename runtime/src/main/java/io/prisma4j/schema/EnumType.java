package io.prisma4j.schema;

import java.util.List;

/**
 * A closed set of labels as the database knows it: {@code new EnumType("Role", List.of("USER", "ADMIN"))}.
 *
 * @param schema the schema that the type is in; empty for that of the connection
 * @param name the name of the type in the database
 * @param labels the labels in the database, in declaration order
 */
public record EnumType(String schema, String name, List<String> labels) {
    public EnumType {
        labels = List.copyOf(labels);
    }

    /** A type in the schema that the connection is in. */
    public EnumType(String name, List<String> labels) {
        this("", name, labels);
    }
}
