package io.prisma4j.processor.model;

import java.util.Optional;

/** The name of a table or an enum type in the database, and its schema if one was given. */
public record TableName(Optional<String> schema, String value) implements Comparable<TableName> {

    public static TableName of(String value) {
        return new TableName(Optional.empty(), value);
    }

    /** The schema's name, or nothing. */
    public String schemaName() {
        return schema.orElse("");
    }

    /** The same name in the same schema as another. */
    public TableName beside(TableName other) {
        return new TableName(other.schema, value);
    }

    @Override
    public int compareTo(TableName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return schema.map(name -> name + "." + value).orElse(value);
    }
}
