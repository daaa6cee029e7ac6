package io.prisma4j.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Everything of a query but its values; the key under which its plan is kept. */
public final class Shape {
    private final Object[] tokens;
    private final int count;
    private final int hash;

    /** The first {@code count} of the tokens, which nobody changes any more. */
    Shape(Object[] tokens, int count, int hash) {
        this.tokens = tokens;
        this.count = count;
        this.hash = hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape shape
                && hash == shape.hash
                && Arrays.equals(tokens, 0, count, shape.tokens, 0, shape.count);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.asList(tokens).subList(0, count).toString();
    }
}
