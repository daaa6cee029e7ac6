package io.prisma4j.internal.write;

import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Lookup lookup;

    FindOrCreate(WriteParts parts, Lookup lookup) {
        this.parts = parts;
        this.lookup = lookup;
    }

    /** A record, and whether it was created here. */
    record Resolved(KnownRow row, boolean created) {}

    /**
     * Of which model records are looked for, and what is needed of them.
     *
     * @param free whether a row that is made for a record, but not created, leaves no trace
     */
    record Target(
            Path path,
            Model model,
            List<Column> columns,
            @Nullable Capture capture,
            boolean free) {}

    /**
     * Finds or creates; the second of two equal selectors finds what the first created.
     *
     * @param newRow the row to create for the selector of a number
     */
    List<Resolved> resolve(Target target, List<ConnectOrCreate> wanted, IntFunction<NewRow> newRow) {
        List<UniqueWhere> wheres = wanted.stream().map(ConnectOrCreate::where).toList();
        @Nullable
        List<Resolved> together = lookup.isLocking() ? null : new FindOrInserts(parts, target).resolve(wheres, newRow);
        if (together != null) return together;
        List<@Nullable KnownRow> found = find(target, wheres);
        Map<Object, Integer> missing = new LinkedHashMap<>();
        for (int i = 0; i < wheres.size(); i++) {
            if (found.get(i) != null) continue;
            parts.versions().check(target.path(), "connectOrCreate", target.model(), wheres.get(i), null);
            missing.putIfAbsent(name(wheres.get(i)), i);
        }
        Map<Object, Resolved> created = new HashMap<>();
        if (!missing.isEmpty()) created.putAll(create(target, missing, wheres, newRow));
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
            Target target, Map<Object, Integer> missing, List<UniqueWhere> wheres, IntFunction<NewRow> newRow) {
        // In the same order whoever creates them: two that wait for each other would be a deadlock.
        List<Entry> entries = missing.values().stream()
                .sorted(Comparator.comparing(
                        number -> KeyValue.of(wheres.get(number)).toString()))
                .map(number -> new Entry(wheres.get(number), () -> newRow.apply(number)))
                .toList();
        List<Resolved> resolved = together(target, entries);
        Map<Object, Resolved> byName = new HashMap<>();
        for (int i = 0; i < resolved.size(); i++) byName.put(name(entries.get(i).where()), resolved.get(i));
        return byName;
    }

    /** A selector without a record, and the record to create. */
    private record Entry(UniqueWhere where, Supplier<NewRow> row) {}

    private List<Resolved> together(Target target, List<Entry> entries) {
        List<NewRow> rows = entries.stream().map(entry -> entry.row().get()).toList();
        Key key = entries.get(0).where().key();
        boolean skippable = true;
        for (int i = 0; i < rows.size(); i++)
            skippable &= isNamed(rows.get(i), entries.get(i).where(), key);
        return skippable ? skipping(target, entries, rows) : trying(target, entries, rows);
    }

    /** Whether a row has nothing but values, those of its selector among them, so that an insert may leave it out. */
    static boolean isNamed(NewRow row, UniqueWhere where, Key key) {
        return row.data().relations().isEmpty()
                && where.key().equals(key)
                && where.and() == null
                && isSelected(row, where);
    }

    private static boolean isSelected(NewRow row, UniqueWhere where) {
        List<Column> key = where.key().columns();
        return row.known().knows(key) && KeyValue.of(row.known(), key).equals(KeyValue.of(where));
    }

    /** One insert that leaves out what somebody else has created meanwhile, whichever of its keys is met first. */
    private List<Resolved> skipping(Target target, List<Entry> entries, List<NewRow> rows) {
        if (create(target, rows, Conflict.SKIP) == rows.size()) return created(rows);
        List<UniqueWhere> wheres = entries.stream().map(Entry::where).toList();
        List<@Nullable KnownRow> found = find(target, wheres);
        List<Resolved> resolved = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            KnownRow row = found.get(i);
            resolved.add(row == null ? single(target, entries.get(i)) : new Resolved(row, false));
        }
        return resolved;
    }

    /** All of them up to a savepoint; each on its own if somebody else has created one meanwhile. */
    private List<Resolved> trying(Target target, List<Entry> entries, List<NewRow> rows) {
        if (entries.size() == 1) return List.of(single(target, entries.get(0)));
        try {
            parts.savepoints().within(() -> create(target, rows, Conflict.FAIL));
            return created(rows);
        } catch (UniqueConstraintException taken) {
            return entries.stream().map(entry -> single(target, entry)).toList();
        }
    }

    private static List<Resolved> created(List<NewRow> rows) {
        return rows.stream().map(row -> new Resolved(row.known(), true)).toList();
    }

    private Resolved single(Target target, Entry entry) {
        NewRow row = entry.row().get();
        try {
            parts.savepoints().within(() -> create(target, List.of(row), Conflict.FAIL));
            return new Resolved(row.known(), true);
        } catch (UniqueConstraintException taken) {
            KnownRow found = find(target, List.of(entry.where())).get(0);
            if (found == null) {
                boolean selected = isSelected(row, entry.where());
                throw UnseenRecord.of(taken, row.data(), entry.where(), selected, lookup);
            }
            return new Resolved(found, false);
        }
    }

    private List<@Nullable KnownRow> find(Target target, List<UniqueWhere> wheres) {
        List<@Nullable KnownRow> found = lookup.find(target.model(), wheres, target.columns(), target.capture());
        return parts.statements().isRehearsal() ? Arrays.asList(new @Nullable KnownRow[wheres.size()]) : found;
    }

    private long create(Target target, List<NewRow> rows, Conflict conflict) {
        return parts.creation()
                .create(target.path(), target.model(), rows, target.columns(), conflict, target.capture());
    }
}
