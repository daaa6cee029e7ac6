package io.prisma4j.processor.model;

/** The name of a column in the database. */
public record ColumnName(String value) implements Comparable<ColumnName> {

    @Override
    public int compareTo(ColumnName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
