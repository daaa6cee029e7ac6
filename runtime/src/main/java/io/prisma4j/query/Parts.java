package io.prisma4j.query;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several selected values, one after another. */
final class Parts {
    private final List<Part<?>> parts = new ArrayList<>();
    private final List<Selection> selections = new ArrayList<>();
    private final List<@Nullable TreeReader<?>> slots = new ArrayList<>();
    private int columns;

    <T> Part<T> add(Selectable<?, T> selectable) {
        Reading<T> reading = selectable.reading();
        Part<T> part =
                new Part<>(reading.selection().toString(), reading.reader().row(), columns, slots.size());
        parts.add(part);
        selections.add(reading.selection());
        columns += reading.selection().columns();
        slots.addAll(reading.reader().slots());
        return part;
    }

    /** All of them, made one; {@code maker} is what the reader makes it by. */
    <T> Reading<T> reading(Object maker, RowReader<T> reader) {
        return new Reading<>(
                new Selection.Tuple(selections),
                new TreeReader<>(new Made<>(maker, List.copyOf(parts), reader), slots));
    }

    /** Reads all of them; equal to another that makes the same of the same. */
    private static final class Made<T> implements RowReader<T> {
        private final Object maker;
        private final List<Part<?>> parts;
        private final RowReader<T> reader;

        Made(Object maker, List<Part<?>> parts, RowReader<T> reader) {
            this.maker = maker;
            this.parts = parts;
            this.reader = reader;
        }

        @Override
        public T read(ResultRow row, int at, Loaded loaded, int slot) {
            try {
                return reader.read(row, at, loaded, slot);
            } catch (NullPointerException e) {
                throw nullMet(parts, row, at, loaded, slot, e);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Made<?> made && maker.equals(made.maker) && parts.equals(made.parts);
        }

        @Override
        public int hashCode() {
            return 31 * maker.hashCode() + parts.hashCode();
        }
    }

    private static RuntimeException nullMet(
            List<Part<?>> parts, ResultRow row, int at, Loaded loaded, int slot, NullPointerException cause) {
        List<String> names = new ArrayList<>();
        for (Part<?> part : parts) {
            if (Objects.isNull(part.read(row, at, loaded, slot))) names.add(part.name());
        }
        if (names.isEmpty()) return cause;
        return new InconsistentDataException(
                "a selected row could not be made, because " + String.join(" and ", names)
                        + " is null; select it with optional() or orElse(...), or take a type that may be null",
                cause);
    }
}
