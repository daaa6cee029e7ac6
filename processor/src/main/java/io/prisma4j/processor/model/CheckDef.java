package io.prisma4j.processor.model;

/**
 * A condition that the database holds every row to.
 *
 * @param condition in SQL
 */
public record CheckDef(ConstraintName name, String condition, SourceRef where) {}
