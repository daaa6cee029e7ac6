package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows that selectors name: those of one key in one statement, those with a further condition one by one. */
final class Lookup {
    private static final String WHY = "because a missing one must be known, and the keys by which others refer to it";
    private final RowStatements statements;
    private final boolean locking;

    /** Whether nobody else may change what is found until the transaction ends. */
    Lookup(RowStatements statements, boolean locking) {
        this.statements = statements;
        this.locking = locking;
    }

    /** Whether what is found is kept from others. */
    boolean isLocking() {
        return locking;
    }

    /** For each selector the columns of its row, which is taken for the answer, or null where there is none. */
    List<@Nullable KnownRow> find(
            Model model, List<UniqueWhere> wheres, List<Column> columns, @Nullable Capture capture) {
        @Nullable KnownRow[] found = new @Nullable KnownRow[wheres.size()];
        Map<Key, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < wheres.size(); i++) {
            UniqueWhere where = wheres.get(i);
            if (where.and() == null) {
                byKey.computeIfAbsent(where.key(), key -> new ArrayList<>()).add(i);
            } else {
                found[i] = one(model, where, columns, capture);
            }
        }
        byKey.values().forEach(numbers -> byOneKey(model, wheres, numbers, columns, capture, found));
        return Arrays.asList(found);
    }

    /** The columns of the row that a selector names. */
    @Nullable
    KnownRow one(Model model, UniqueWhere where, List<Column> columns, @Nullable Capture capture) {
        return RowStatements.first(rows(model, columns, where.asCondition(0), capture));
    }

    private void byOneKey(
            Model model,
            List<UniqueWhere> wheres,
            List<Integer> numbers,
            List<Column> columns,
            @Nullable Capture capture,
            @Nullable KnownRow[] found) {
        List<UniqueWhere> asked = numbers.stream().map(wheres::get).toList();
        if (asked.size() == 1) {
            found[numbers.get(0)] = one(model, asked.get(0), columns, capture);
            return;
        }
        List<Column> key = asked.get(0).key().columns();
        Map<KeyValue, KnownRow> byValue = new HashMap<>();
        for (KnownRow row : rows(model, union(columns, key), AnyOf.selected(asked), capture)) {
            byValue.put(KeyValue.of(row, key), row);
        }
        Set<KeyValue> matched = new HashSet<>();
        for (int number : numbers) {
            KeyValue value = KeyValue.of(wheres.get(number));
            found[number] = byValue.get(value);
            if (found[number] != null) matched.add(value);
        }
        if (matched.size() == byValue.size()) return;
        // The database takes values for equal that are not equal here, such as texts in two cases: it is asked for
        // each.
        for (int number : numbers) {
            if (found[number] == null) found[number] = one(model, wheres.get(number), columns, capture);
        }
    }

    private List<KnownRow> rows(Model model, List<Column> columns, Condition where, @Nullable Capture capture) {
        return locking
                ? statements.lock(WHY, model, columns, where, capture)
                : statements.find(WHY, model, columns, where, capture);
    }

    /** The columns of both lists, each once. */
    static List<Column> union(List<Column> some, List<Column> others) {
        Set<Column> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
