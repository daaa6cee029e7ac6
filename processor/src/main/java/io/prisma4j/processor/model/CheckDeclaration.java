package io.prisma4j.processor.model;

import java.util.Optional;

/**
 * A condition on rows as it was written.
 *
 * @param component what it stands on, if not on the record
 * @param map the constraint's name in the database, where it was given one
 */
public record CheckDeclaration(
        Optional<ComponentName> component, Written condition, Optional<String> map, SourceRef where) {}
