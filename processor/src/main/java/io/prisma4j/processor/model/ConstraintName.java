package io.prisma4j.processor.model;

/** The name of a key, an index or a foreign key in the database. */
public record ConstraintName(String value) implements Comparable<ConstraintName> {

    @Override
    public int compareTo(ConstraintName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
