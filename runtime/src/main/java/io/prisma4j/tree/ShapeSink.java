package io.prisma4j.tree;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the shape and the values of a tree in one walk. */
public final class ShapeSink {
    private Object[] tokens = new Object[24];
    private int tokenCount;
    private Value[] values = new Value[4];
    private int valueCount;
    private int hash = 1;

    /** Nothing is described yet. */
    public ShapeSink() {}

    /** Adds a part of the shape: a constant such as a column, a relation, an enum constant or a node's class. */
    public void token(Object token) {
        if (tokenCount == tokens.length) tokens = Arrays.copyOf(tokens, tokenCount * 2);
        tokens[tokenCount++] = token;
        hash = 31 * hash + token.hashCode();
    }

    /**
     * Adds a value; only that there is one, and of which type, belongs to the shape. A value that is told again (a filter used
     * twice) is known by its number, because a plan tells values apart by identity.
     */
    public void value(Value value) {
        token(value.type());
        for (int i = 0; i < valueCount; i++) {
            if (values[i] == value) {
                token(i);
                return;
            }
        }
        if (valueCount == values.length) values = Arrays.copyOf(values, valueCount * 2);
        values[valueCount++] = value;
    }

    /** Describes a part, or its absence. */
    public void part(@Nullable Shaped part) {
        if (part == null) token(Absent.ABSENT);
        else part.describe(this);
    }

    /** Describes a list of parts and its length. */
    public void parts(List<? extends Shaped> parts) {
        token(parts.size());
        for (Shaped part : parts) part.describe(this);
    }

    /** The shape collected, to find a plan by; nothing is told after it. */
    public Shape shape() {
        return new Shape(tokens, tokenCount, hash);
    }

    /** The values in the order in which they were told. */
    public Value[] values() {
        return Arrays.copyOf(values, valueCount);
    }

    private enum Absent {
        ABSENT
    }
}
