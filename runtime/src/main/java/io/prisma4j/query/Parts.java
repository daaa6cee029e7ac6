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

    /** All of them, made one. */
    <T> Reading<T> reading(RowReader<T> maker) {
        List<Part<?>> read = List.copyOf(parts);
        RowReader<T> reader = (row, at, loaded, slot) -> {
            try {
                return maker.read(row, at, loaded, slot);
            } catch (NullPointerException e) {
                throw nullMet(read, row, at, loaded, slot, e);
            }
        };
        return new Reading<>(new Selection.Tuple(selections), new TreeReader<>(reader, slots));
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
