package io.prisma4j.schema;

/**
 * A condition that the database holds every row to.
 *
 * @param name its name in the database
 * @param condition in SQL: {@code price > 0}
 */
public record Check(String name, String condition) {}
