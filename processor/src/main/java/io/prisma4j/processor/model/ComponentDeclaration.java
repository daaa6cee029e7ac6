package io.prisma4j.processor.model;

/** One component of a model as it was written: a column, or an end of a relation. */
public sealed interface ComponentDeclaration permits FieldDeclaration, RelationDeclaration, UnreadableDeclaration {

    ComponentName component();

    SourceRef where();
}
