package io.prisma4j.internal.sql;

import io.prisma4j.tree.Expression;

/**
 * One side of a comparison.
 *
 * @param write appends it as it is compared
 */
public record Side(Expression expression, Runnable write) {}
