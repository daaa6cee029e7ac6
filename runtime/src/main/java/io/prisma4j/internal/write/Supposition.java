package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Rows;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the rows that a statement would answer with, if there is one for each that it names. */
final class Supposition {
    private Supposition() {}

    /** The rows that fulfil a condition: one for each key that it names, or one. */
    static List<Map<Column, Object>> of(@Nullable Condition condition) {
        if (condition instanceof Condition.Compare compare) return equal(compare);
        if (condition instanceof Condition.In in && !in.negated())
            return inRows(List.of(in.column()), List.of(in.values()));
        if (condition instanceof Condition.InRows in) return inRows(in.columns(), in.values());
        if (condition instanceof Condition.All all) {
            List<Map<Column, Object>> rows = List.of(Map.of());
            for (Condition one : all.of()) rows = both(rows, of(one));
            return rows;
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().flatMap(one -> of(one).stream()).toList();
        }
        return List.of(Map.of());
    }

    /** The rows that a statement is given. */
    static List<Map<Column, Object>> of(List<Column> columns, Rows rows) {
        List<Map<Column, Object>> all = new ArrayList<>();
        for (List<@Nullable Value> row : rows.values()) {
            Map<Column, Object> known = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Value value = row.get(i);
                if (value != null) known.put(columns.get(i), value.value());
            }
            all.add(known);
        }
        return all;
    }

    private static List<Map<Column, Object>> equal(Condition.Compare compare) {
        boolean known = compare.operator() == Condition.Operator.EQ
                && compare.left() instanceof ColumnRef
                && compare.right() instanceof Value;
        if (!known) return List.of(Map.of());
        return List.of(Map.of(((ColumnRef) compare.left()).column(), ((Value) compare.right()).value()));
    }

    private static List<Map<Column, Object>> inRows(List<? extends Expression> columns, List<Value> lists) {
        List<Map<Column, Object>> rows = new ArrayList<>();
        for (int i = 0; i < ((List<?>) lists.get(0).value()).size(); i++) {
            Map<Column, Object> row = new HashMap<>();
            for (int j = 0; j < columns.size(); j++) {
                Object value = ((List<?>) lists.get(j).value()).get(i);
                if (columns.get(j) instanceof ColumnRef ref && value != null) row.put(ref.column(), value);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<Column, Object>> both(List<Map<Column, Object>> some, List<Map<Column, Object>> others) {
        List<Map<Column, Object>> rows = new ArrayList<>();
        for (Map<Column, Object> one : some) {
            for (Map<Column, Object> other : others) {
                Map<Column, Object> row = new HashMap<>(one);
                row.putAll(other);
                rows.add(row);
            }
        }
        return rows;
    }
}
