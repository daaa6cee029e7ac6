package io.prisma4j.internal.load;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of any type, or of several columns. A key with a null in it refers to nothing. */
final class ObjectKeys implements KeyIndex {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<List<Object>> parts = new ArrayList<>();
    private int[] groups = new int[0];

    ObjectKeys(int columns) {
        for (int i = 0; i < columns; i++) parts.add(new ArrayList<>());
    }

    @Override
    public void addAll(LevelBuffer parents, List<Integer> columns) {
        groups = new int[parents.size()];
        for (int row = 0; row < groups.length; row++) {
            Object key = key(parents, columns, row);
            Integer known = key == null ? Integer.valueOf(-1) : numbers.putIfAbsent(key, numbers.size());
            groups[row] = known == null ? numbers.size() - 1 : known;
            if (known != null) continue;
            for (int i = 0; i < parts.size(); i++) {
                Object part = parents.column(columns.get(i)).object(row);
                if (part != null) parts.get(i).add(part);
            }
        }
    }

    private static @Nullable Object key(LevelBuffer rows, List<Integer> columns, int row) {
        if (columns.size() == 1) return part(rows.column(columns.get(0)).object(row));
        List<Object> key = new ArrayList<>(columns.size());
        for (int column : columns) {
            Object part = part(rows.column(column).object(row));
            if (part == null) return null;
            key.add(part);
        }
        return key;
    }

    /** Arrays have no equality, and decimals have one of their digits. */
    private static @Nullable Object part(@Nullable Object value) {
        if (value instanceof byte[] bytes) return ByteBuffer.wrap(bytes);
        return value instanceof java.math.BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }

    @Override
    public int[] groups() {
        return groups;
    }

    @Override
    public int[] groupsOf(LevelBuffer children, List<Integer> columns) {
        int[] result = new int[children.size()];
        for (int row = 0; row < result.length; row++) {
            Object key = key(children, columns, row);
            Integer group = key == null ? null : numbers.get(key);
            if (group == null) throw new IllegalStateException("the database answers with the unknown key " + key);
            result[row] = group;
        }
        return result;
    }

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public List<Value> lists(List<Column> columns) {
        List<Value> lists = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) lists.add(Value.list(columns.get(i), parts.get(i)));
        return lists;
    }
}
