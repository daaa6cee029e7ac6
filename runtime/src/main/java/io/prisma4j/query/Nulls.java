package io.prisma4j.query;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where a selected value may be null although its type cannot say so. */
final class Nulls {
    private Nulls() {}

    @NullUnmarked
    static <T> T allowed(@Nullable T value) {
        return value;
    }
}
