package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.FindOrInsert;
import io.prisma4j.internal.sql.RowsClause;
import io.prisma4j.internal.write.FindOrCreate.Resolved;
import io.prisma4j.internal.write.FindOrCreate.Target;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds records and creates those that are missing in one statement, where the database can and the records are alike. */
final class FindOrInserts {
    private final WriteParts parts;
    private final Target target;

    FindOrInserts(WriteParts parts, Target target) {
        this.parts = parts;
        this.target = target;
    }

    /** For each selector its record; null if this is not possible, or if somebody else was creating one at the same time. */
    @Nullable
    List<Resolved> resolve(List<UniqueWhere> wheres, IntFunction<NewRow> newRow) {
        Key key = wheres.get(0).key();
        RowsClause clause = parts.statements().rows();
        boolean possible = clause.insertsMissing()
                && target.free()
                && KeyValue.areExact(key.columns())
                && key.columns().stream().allMatch(parts.statements()::keeps);
        if (!possible) return null;
        // In the same order whoever creates them: two that wait for each other would be a deadlock.
        Map<String, NewRow> byKey = new TreeMap<>();
        for (int i = 0; i < wheres.size(); i++) {
            UniqueWhere where = wheres.get(i);
            if (where.and() != null || !where.key().equals(key)) return null;
            String name = KeyValue.of(where).toString();
            if (byKey.containsKey(name)) continue;
            NewRow row = newRow.apply(i);
            if (!FindOrCreate.isNamed(row, where, key)) return null;
            row.giveDefaults(parts.defaults());
            byKey.put(name, row);
        }
        List<NewRow> rows = List.copyOf(byKey.values());
        List<Column> columns = rows.get(0).columns();
        boolean alike = rows.size() <= clause.most(columns.size(), 0)
                && rows.stream().allMatch(row -> row.columns().equals(columns));
        return alike ? resolve(wheres, key.columns(), columns, rows) : null;
    }

    private @Nullable List<Resolved> resolve(
            List<UniqueWhere> wheres, List<Column> key, List<Column> columns, List<NewRow> rows) {
        List<List<@Nullable Value>> values = new ArrayList<>();
        for (NewRow row : rows) values.add(row.values(columns));
        FindOrInsert statement = new FindOrInsert(
                target.model(),
                key,
                columns,
                parts.statements().rows().typed(columns, values),
                Lookup.union(target.columns(), key));
        Map<KeyValue, KnownRow> byKey = new HashMap<>();
        for (KnownRow row : parts.statements().findOrInsert(statement, target.capture())) {
            byKey.put(KeyValue.of(row, key), row);
        }
        List<Resolved> resolved = new ArrayList<>();
        Map<KeyValue, KnownRow> left = new HashMap<>(byKey);
        for (UniqueWhere where : wheres) {
            KnownRow row = byKey.get(KeyValue.of(where));
            if (row == null) return null;
            boolean created =
                    left.remove(KeyValue.of(where)) != null && Boolean.TRUE.equals(row.value(FindOrInsert.NEW));
            resolved.add(new Resolved(row, created));
        }
        return resolved;
    }
}
