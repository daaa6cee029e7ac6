package io.prisma4j.internal.write;

import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds records, and creates those that are missing, so that nobody who does the same at the same time makes it fail: whoever
 * comes second finds what the first has created.
 */
final class FindOrCreate {
    private final WriteParts parts;

    FindOrCreate(WriteParts parts) {
        this.parts = parts;
    }

    /** A record, and whether it was created here. */
    record Resolved(KnownRow row, boolean created) {}

    /**
     * Finds or creates; the second of two equal selectors finds what the first created.
     *
     * @param newRow the row to create for the selector of a number
     */
    List<Resolved> resolve(
            Path path, Model model, List<ConnectOrCreate> wanted, List<Column> columns, IntFunction<NewRow> newRow) {
        List<UniqueWhere> wheres = wanted.stream().map(ConnectOrCreate::where).toList();
        List<@Nullable KnownRow> found = parts.lookup().find(model, wheres, columns);
        Map<Object, Integer> missing = new LinkedHashMap<>();
        for (int i = 0; i < wheres.size(); i++) {
            if (found.get(i) != null) continue;
            parts.versions().check(path, "connectOrCreate", model, wheres.get(i), null);
            missing.putIfAbsent(name(wheres.get(i)), i);
        }
        Map<Object, Resolved> created = new HashMap<>();
        if (!missing.isEmpty()) created.putAll(create(path, model, missing, wheres, columns, newRow));
        List<Resolved> resolved = new ArrayList<>();
        for (int i = 0; i < wheres.size(); i++) {
            KnownRow row = found.get(i);
            Object name = name(wheres.get(i));
            if (row != null) resolved.add(new Resolved(row, false));
            else if (missing.getOrDefault(name, -1) == i) resolved.add(Objects.requireNonNull(created.get(name)));
            else
                resolved.add(
                        new Resolved(Objects.requireNonNull(created.get(name)).row(), false));
        }
        return resolved;
    }

    private static Object name(UniqueWhere where) {
        return where.and() == null ? List.of(where.key(), KeyValue.of(where)) : where;
    }

    private Map<Object, Resolved> create(
            Path path,
            Model model,
            Map<Object, Integer> missing,
            List<UniqueWhere> wheres,
            List<Column> columns,
            IntFunction<NewRow> newRow) {
        // In the same order whoever creates them: two that wait for each other would be a deadlock.
        List<Entry> entries = missing.values().stream()
                .sorted(Comparator.comparing(
                        number -> KeyValue.of(wheres.get(number)).toString()))
                .map(number -> new Entry(wheres.get(number), () -> newRow.apply(number)))
                .toList();
        List<Resolved> resolved = together(path, model, entries, columns);
        Map<Object, Resolved> byName = new HashMap<>();
        for (int i = 0; i < resolved.size(); i++) byName.put(name(entries.get(i).where()), resolved.get(i));
        return byName;
    }

    /** A selector without a record, and the record to create. */
    private record Entry(UniqueWhere where, Supplier<NewRow> row) {}

    private List<Resolved> together(Path path, Model model, List<Entry> entries, List<Column> columns) {
        List<NewRow> rows = entries.stream().map(entry -> entry.row().get()).toList();
        Key key = entries.get(0).where().key();
        boolean skippable = true;
        for (int i = 0; i < rows.size(); i++)
            skippable &= isNamed(rows.get(i), entries.get(i).where(), key);
        return skippable ? skipping(path, model, entries, rows, columns) : trying(path, model, entries, rows, columns);
    }

    /** Whether a row has nothing but values, those of its selector among them, so that an insert may leave it out. */
    private static boolean isNamed(NewRow row, UniqueWhere where, Key key) {
        return row.data().relations().isEmpty()
                && where.key().equals(key)
                && where.and() == null
                && row.known().knows(key.columns())
                && KeyValue.of(row.known(), key.columns()).equals(KeyValue.of(where));
    }

    /** One insert that leaves out what somebody else has created meanwhile. */
    private List<Resolved> skipping(
            Path path, Model model, List<Entry> entries, List<NewRow> rows, List<Column> columns) {
        Conflict skip = new Conflict.Skip(entries.get(0).where().key().columns());
        if (parts.creation().create(path, model, rows, columns, skip) == rows.size()) return created(rows);
        List<UniqueWhere> wheres = entries.stream().map(Entry::where).toList();
        List<@Nullable KnownRow> found = parts.lookup().find(model, wheres, columns);
        List<Resolved> resolved = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            KnownRow row = found.get(i);
            resolved.add(row == null ? single(path, model, entries.get(i), columns) : new Resolved(row, false));
        }
        return resolved;
    }

    /** All of them up to a savepoint; each on its own if somebody else has created one meanwhile. */
    private List<Resolved> trying(
            Path path, Model model, List<Entry> entries, List<NewRow> rows, List<Column> columns) {
        if (entries.size() == 1) return List.of(single(path, model, entries.get(0), columns));
        try {
            parts.savepoints().within(() -> parts.creation().create(path, model, rows, columns, Conflict.FAIL));
            return created(rows);
        } catch (UniqueConstraintException taken) {
            return entries.stream()
                    .map(entry -> single(path, model, entry, columns))
                    .toList();
        }
    }

    private static List<Resolved> created(List<NewRow> rows) {
        return rows.stream().map(row -> new Resolved(row.known(), true)).toList();
    }

    private Resolved single(Path path, Model model, Entry entry, List<Column> columns) {
        NewRow row = entry.row().get();
        try {
            parts.savepoints().within(() -> parts.creation().create(path, model, List.of(row), columns, Conflict.FAIL));
            return new Resolved(row.known(), true);
        } catch (UniqueConstraintException taken) {
            KnownRow found = parts.lookup().one(model, entry.where(), columns);
            if (found == null) throw taken;
            return new Resolved(found, false);
        }
    }
}
