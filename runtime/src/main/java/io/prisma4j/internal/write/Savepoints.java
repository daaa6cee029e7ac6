package io.prisma4j.internal.write;

import java.util.function.Supplier;

/** Lets a part of a transaction fail on its own. */
@FunctionalInterface
public interface Savepoints {
    /** Runs the work; if it throws, what it did is undone, and the exception goes on. */
    <T> T within(Supplier<T> work);
}
