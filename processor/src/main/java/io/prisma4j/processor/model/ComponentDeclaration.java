package io.prisma4j.processor.model;

import java.util.stream.Stream;

/** One component of a model as it was written: a column, an embedded record, or an end of a relation. */
public sealed interface ComponentDeclaration
        permits FieldDeclaration, EmbeddedDeclaration, RelationDeclaration, UnreadableDeclaration {

    ComponentName component();

    SourceRef where();

    /** This component, and those of the record that it embeds. */
    default Stream<ComponentDeclaration> all() {
        return Stream.of(this);
    }
}
