package io.prisma4j.processor.model;

import java.util.stream.Stream;

/** One component of a model: a column, an embedded record, or a relation. */
public sealed interface ComponentDef permits FieldDef, EmbeddedDef, RelationDef {

    ComponentName component();

    /** Whether the client knows nothing of it. */
    boolean hidden();

    /** What the record's {@code @param} says of it, or nothing. */
    String docs();

    SourceRef where();

    /** This component, and those of the record that it embeds. */
    default Stream<ComponentDef> all() {
        return Stream.of(this);
    }
}
