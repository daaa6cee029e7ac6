package io.prisma4j.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row reader and the readers of the related records in its slots; null for a slot that is not loaded. The counterpart of a
 * {@code Selection}: as many slots, in the same order.
 *
 * @param <T> what is made of each row
 */
public record TreeReader<T>(RowReader<T> row, List<@Nullable TreeReader<?>> slots) {
    public TreeReader {
        slots = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(slots));
    }

    /** A reader of rows without related records. */
    public static <T> TreeReader<T> of(RowReader<T> row) {
        return new TreeReader<>(row, List.of());
    }
}
