package io.prisma4j.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Everything of a query but its values; the key under which its plan is kept. */
public final class Shape {
    private final Object[] tokens;
    private final int hash;

    Shape(Object[] tokens, int hash) {
        this.tokens = tokens;
        this.hash = hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape shape && hash == shape.hash && Arrays.equals(tokens, shape.tokens);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(tokens);
    }
}
