package io.prisma4j.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and kept: fields reached through a relation, which would otherwise be made
 * without end. Two threads may both make it; either value is as good as the other, and immutable.
 *
 * @param <T> the value
 */
public final class Later<T> {
    private final Supplier<? extends T> maker;
    private @Nullable T value;

    /** A value that {@code maker} will make; it must be immutable. */
    public Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /** The value. */
    public T get() {
        T known = value;
        if (known != null) return known;
        T made = maker.get();
        value = made;
        return made;
    }
}
