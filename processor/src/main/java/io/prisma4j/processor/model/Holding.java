package io.prisma4j.processor.model;

/** How a component holds its value. */
public enum Holding {
    /** {@code int}. */
    PRIMITIVE,
    /** {@code Integer}, {@code String}, {@code User}. */
    REFERENCE,
    /** {@code Optional<String>}. */
    OPTIONAL,
    /** {@code List<Post>}, {@code List<String>}. */
    LIST
}
