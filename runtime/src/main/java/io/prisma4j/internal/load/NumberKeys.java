package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.Keys;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.List;

/** Keys of one whole number, in a hash table without boxes. */
final class NumberKeys implements KeyIndex {
    private final long[] keys;
    private final int[] groups;
    /** For each place the number of the key there plus 1, or 0. */
    private final int[] table;

    private int size;

    NumberKeys(int rows) {
        keys = new long[rows];
        groups = new int[rows];
        table = new int[Integer.highestOneBit(Math.max(4, rows)) * 4];
    }

    @Override
    public void addAll(LevelBuffer parents, List<Integer> columns) {
        ColumnBuffer column = parents.column(columns.get(0));
        for (int i = 0; i < groups.length; i++) groups[i] = column.isNull(i) ? -1 : add(column.bits(i));
    }

    private int add(long key) {
        int place = place(key);
        if (table[place] == 0) {
            keys[size++] = key;
            table[place] = size;
        }
        return table[place] - 1;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed ^ (mixed >>> 32)) & (table.length - 1);
        while (table[place] != 0 && keys[table[place] - 1] != key) place = (place + 1) & (table.length - 1);
        return place;
    }

    @Override
    public int[] groups() {
        return groups;
    }

    @Override
    public int[] groupsOf(LevelBuffer children, List<Integer> columns) {
        ColumnBuffer column = children.column(columns.get(0));
        int[] result = new int[children.size()];
        for (int i = 0; i < result.length; i++) result[i] = groupOf(column.bits(i));
        return result;
    }

    /** The group of a key that was taken. */
    int groupOf(long key) {
        return table[place(key)] - 1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Value> lists(List<Column> columns) {
        return List.of(Value.list(columns.get(0), new Keys(keys, size)));
    }
}
