package io.prisma4j.tree;

/**
 * A node that can say its shape and its values apart: queries that differ in values only have the same shape, and with it the
 * same plan and the same SQL.
 */
public interface Shaped {
    /** Tells {@code out} everything of this node but its values as tokens, and its values in the same fixed order. */
    void describe(ShapeSink out);
}
