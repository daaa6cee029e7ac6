package io.prisma4j.tree;

/** What a condition compares, an order sorts by, and a selection reads. */
public sealed interface Expression extends Shaped permits ColumnRef, Aggregate, RelationAggregate, JsonPart, Value {}
