package io.prisma4j.tree;

/** What a condition compares, an order sorts by, a selection reads, and a column is given. */
public sealed interface Expression extends Shaped
        permits ColumnRef, NewColumn, Aggregate, RelationAggregate, JsonPart, JsonChange, Value {}
