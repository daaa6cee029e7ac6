package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That a row of the scope at depth 0 is one of several: a list for each column that tells them, which no limit applies to. */
final class AnyOf {
    private AnyOf() {}

    /** One of these rows, of which the identity is known. */
    static Condition rows(List<KnownRow> rows, List<Column> identity) {
        return matching(rows, identity, identity);
    }

    /** That columns hold one of these rows' values of others, one for one. */
    static Condition matching(List<KnownRow> rows, List<Column> columns, List<Column> theirs) {
        if (rows.size() == 1) return rows.get(0).matches(columns, theirs);
        List<List<@Nullable Object>> keys = new ArrayList<>();
        for (KnownRow row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            for (Column column : theirs) key.add(row.value(column));
            keys.add(key);
        }
        return listed(columns, keys);
    }

    /** One of those that are selected. */
    static Condition selected(List<UniqueWhere> wheres) {
        UniqueWhere first = wheres.get(0);
        if (wheres.size() == 1) return first.asCondition(0);
        if (!wheres.stream()
                .allMatch(where -> where.and() == null && where.key().equals(first.key()))) {
            return new Condition.Any(
                    wheres.stream().map(where -> where.asCondition(0)).toList());
        }
        Set<List<@Nullable Object>> keys = new LinkedHashSet<>();
        for (UniqueWhere where : wheres) {
            List<@Nullable Object> key = new ArrayList<>();
            for (Value value : where.values()) key.add(value.value());
            keys.add(key);
        }
        return listed(first.key().columns(), keys);
    }

    private static Condition listed(List<Column> columns, Collection<List<@Nullable Object>> keys) {
        List<ColumnRef> refs = new ArrayList<>();
        List<Value> lists = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (List<@Nullable Object> key : keys) values.add(key.get(i));
            refs.add(ColumnRef.of(0, columns.get(i)));
            lists.add(Value.list(columns.get(i), values));
        }
        return refs.size() == 1
                ? new Condition.In(refs.get(0), lists.get(0), false, false)
                : new Condition.InRows(refs, lists);
    }
}
