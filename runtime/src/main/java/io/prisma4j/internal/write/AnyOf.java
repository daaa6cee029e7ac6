package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That a row of the scope at depth 0 is one of several: a list where one column tells them, which no limit applies to. */
final class AnyOf {
    private AnyOf() {}

    /** One of these rows, of which the identity is known. */
    static Condition rows(List<KnownRow> rows, List<Column> identity) {
        if (rows.size() == 1) return rows.get(0).matches(identity, identity);
        if (identity.size() > 1) {
            return new Condition.Any(
                    rows.stream().map(row -> row.matches(identity, identity)).toList());
        }
        Column key = identity.get(0);
        List<@Nullable Object> values = new ArrayList<>();
        for (KnownRow row : rows) values.add(row.value(key));
        return new Condition.In(ColumnRef.of(0, key), Value.list(key, values), false, false);
    }

    /** One of those that are selected. */
    static Condition selected(List<UniqueWhere> wheres) {
        UniqueWhere first = wheres.get(0);
        if (wheres.size() == 1) return first.asCondition(0);
        List<Column> key = first.key().columns();
        boolean single = key.size() == 1
                && wheres.stream()
                        .allMatch(where -> where.and() == null && where.key().equals(first.key()));
        if (!single) {
            return new Condition.Any(
                    wheres.stream().map(where -> where.asCondition(0)).toList());
        }
        List<Object> values = wheres.stream()
                .map(where -> where.values().get(0).value())
                .distinct()
                .toList();
        return new Condition.In(ColumnRef.of(0, key.get(0)), Value.list(key.get(0), values), false, false);
    }
}
