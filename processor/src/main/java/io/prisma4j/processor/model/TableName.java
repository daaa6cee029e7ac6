package io.prisma4j.processor.model;

import java.util.Optional;

/** The name of a table in the database, and its schema if one was given. */
public record TableName(Optional<String> schema, String value) implements Comparable<TableName> {

    public static TableName of(String value) {
        return new TableName(Optional.empty(), value);
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
