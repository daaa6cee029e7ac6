package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.RowUpdate;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of several records in one statement: each is named by the same key, and gets values for the same columns. */
final class RowChanges {
    private final WriteParts parts;
    private final Model model;
    private final Key key;
    private final List<Column> columns;
    private final Map<KeyValue, List<@Nullable Value>> rows = new LinkedHashMap<>();

    private RowChanges(WriteParts parts, Model model, Key key, List<Column> columns) {
        this.parts = parts;
        this.model = model;
        this.key = key;
        this.columns = columns;
    }

    /** No changes yet of records that the key names; null if more than one cannot be changed at once. */
    static @Nullable RowChanges of(WriteParts parts, Model model, Key key, List<Column> columns) {
        boolean possible = !columns.isEmpty()
                && KeyValue.areExact(key.columns())
                && key.columns().stream().allMatch(parts.statements()::keeps)
                && key.columns().stream().noneMatch(columns::contains);
        return possible ? new RowChanges(parts, model, key, columns) : null;
    }

    /** Adds a record and its values; whether it can be changed together with the others, and was not named before. */
    boolean add(UniqueWhere where, List<Assignment> values) {
        if (values.size() != columns.size()) return false;
        List<@Nullable Value> given = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Assignment one = values.get(i);
            boolean set = one.column() == columns.get(i) && one.change() == Assignment.Change.SET;
            if (!set || !(one.value() == null || one.value() instanceof Value)) return false;
            given.add((Value) one.value());
        }
        return add(where, given, false);
    }

    /** Adds a record and its values, which take the place of those that it was given before. */
    boolean replace(UniqueWhere where, KnownRow parent, List<Column> from) {
        List<@Nullable Value> given = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) given.add(parent.bound(from.get(i), columns.get(i)));
        return add(where, given, true);
    }

    private boolean add(UniqueWhere where, List<@Nullable Value> values, boolean replacing) {
        if (where.and() != null || !where.key().equals(key)) return false;
        List<@Nullable Value> row = new ArrayList<>(where.values());
        row.addAll(values);
        return rows.put(KeyValue.of(where), row) == null || replacing;
    }

    /** Changes those of the records for which {@code within} holds (null: all), and says which of them these were. */
    Set<KeyValue> run(@Nullable Condition within) {
        List<Assignment> given = new ArrayList<>();
        for (Column column : columns) given.add(new Assignment(column, Assignment.Change.SET, null));
        List<Assignment> alike = parts.changed(model, given).stream()
                .filter(one -> !columns.contains(one.column()))
                .toList();
        List<Column> all = new ArrayList<>(key.columns());
        all.addAll(columns);
        List<List<@Nullable Value>> values = new ArrayList<>();
        // In the same order whoever changes them: two that wait for each other would be a deadlock.
        rows.entrySet().stream()
                .sorted(Comparator.comparing(row -> row.getKey().toString()))
                .forEach(row -> values.add(row.getValue()));
        Set<KeyValue> changed = new HashSet<>();
        int count = 0;
        ShapeSink others = new ShapeSink();
        others.parts(alike);
        others.part(within);
        int most = parts.statements().rows().most(all.size(), others.values().length);
        for (int from = 0; from < values.size(); from += most) {
            List<List<@Nullable Value>> part = values.subList(from, Math.min(values.size(), from + most));
            RowUpdate update = new RowUpdate(
                    model,
                    key.columns(),
                    columns,
                    parts.statements().rows().typed(all, part),
                    alike,
                    within,
                    key.columns());
            for (KnownRow row : parts.statements().update(update)) {
                changed.add(KeyValue.of(row, key.columns()));
                count++;
            }
        }
        // The database may take values for equal that are not equal here, such as texts in two cases.
        return count == rows.size() ? rows.keySet() : changed;
    }
}
