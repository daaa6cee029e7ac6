package io.prisma4j.tree;

/** A question to the database. */
public sealed interface ReadNode extends Shaped permits SelectNode, GroupNode, ExistsNode, CountNode {}
