package io.prisma4j.processor.model;

/** One component of a model: a column, or a relation. */
public sealed interface ComponentDef permits FieldDef, RelationDef {

    ComponentName component();

    /** What the record's {@code @param} says of it, or nothing. */
    String docs();

    SourceRef where();
}
