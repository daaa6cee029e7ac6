package io.prisma4j.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order, whether or not a row stands there.
 *
 * @param values one for each key of the order, null for null
 * @param inclusive whether a row at the very place belongs to what comes after it
 */
public record Keyset(List<@Nullable Value> values, boolean inclusive) implements Shaped {
    public Keyset {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(inclusive);
        out.token(values.size());
        for (Value value : values) out.part(value);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
