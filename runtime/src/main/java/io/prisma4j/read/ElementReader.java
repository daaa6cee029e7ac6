package io.prisma4j.read;

/**
 * Reads an element of a list by its number: {@code ResultRow::getString}, {@code ROLE_CODEC::read}.
 *
 * @param <T> the type of the elements
 */
@FunctionalInterface
public interface ElementReader<T> {
    /** The element; the list itself is the row. */
    T read(ResultRow list, int at);
}
