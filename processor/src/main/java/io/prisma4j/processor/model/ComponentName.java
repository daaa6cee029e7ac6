package io.prisma4j.processor.model;

/** The name of a record component. */
public record ComponentName(String value) implements Comparable<ComponentName> {

    @Override
    public int compareTo(ComponentName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
