package io.prisma4j.processor.model;

/** A name or text that the user wrote, and where. */
public record Written(String value, SourceRef where) {

    public ComponentName component() {
        return new ComponentName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
