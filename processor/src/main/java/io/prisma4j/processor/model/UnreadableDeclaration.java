package io.prisma4j.processor.model;

/** A component of which only the name is known: what is wrong with it was said already. */
public record UnreadableDeclaration(ComponentName component, SourceRef where) implements ComponentDeclaration {}
