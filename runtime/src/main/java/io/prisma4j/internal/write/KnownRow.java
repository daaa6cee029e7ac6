package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one row of the database: the values of some of its columns. */
final class KnownRow {
    private final IdentityHashMap<Column, @Nullable Object> values = new IdentityHashMap<>();
    private int answer = -1;

    boolean knows(Column column) {
        return values.containsKey(column);
    }

    boolean knows(List<Column> columns) {
        return columns.stream().allMatch(this::knows);
    }

    /** The value of a known column; null for null. */
    @Nullable
    Object value(Column column) {
        if (!values.containsKey(column)) throw new IllegalStateException(column + " was not asked for");
        return values.get(column);
    }

    void put(Column column, @Nullable Object value) {
        values.put(column, value);
    }

    void putAll(KnownRow other) {
        values.putAll(other.values);
    }

    /** The number under which it was taken for the answer; -1 if it was not. */
    int answer() {
        return answer;
    }

    void answeredBy(int number) {
        answer = number;
    }

    /** The value of a known column as it is bound; null for null. */
    @Nullable
    Value bound(Column column) {
        return bound(column, column);
    }

    /** The value of a known column, bound as a value of another column of the same type. */
    @Nullable
    Value bound(Column column, Column like) {
        Object value = value(column);
        return value == null ? null : Value.of(like, value);
    }

    boolean anyNull(List<Column> columns) {
        return columns.stream().anyMatch(column -> value(column) == null);
    }

    /** That columns of the scope at depth 0 hold this row's values of others, one for one; false where one of these is null. */
    Condition matches(List<Column> columns, List<Column> own) {
        return matches(0, columns, own);
    }

    Condition matches(int depth, List<Column> columns, List<Column> own) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Value value = bound(own.get(i), columns.get(i));
            if (value == null) return new Condition.Any(List.of());
            ColumnRef column = ColumnRef.of(depth, columns.get(i));
            all.add(new Condition.Compare(column, Condition.Operator.EQ, value, false));
        }
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    /** Assignments of this row's values to columns, one for one. */
    List<Assignment> assignedTo(List<Column> columns, List<Column> own) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Value value = bound(own.get(i), columns.get(i));
            assignments.add(new Assignment(columns.get(i), Assignment.Change.SET, value));
        }
        return assignments;
    }

    /** The names only: values may be secrets. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
