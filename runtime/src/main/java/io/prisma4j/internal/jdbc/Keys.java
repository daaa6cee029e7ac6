package io.prisma4j.internal.jdbc;

import java.util.AbstractList;
import java.util.Arrays;

/** The whole numbers of a list of keys, kept as an array of primitives from the buffer to the driver. */
public final class Keys extends AbstractList<Long> {
    private final long[] keys;

    /** A list of the first {@code size} numbers. */
    public Keys(long[] keys, int size) {
        this.keys = size == keys.length ? keys : Arrays.copyOf(keys, size);
    }

    /** The number at a position, not boxed. */
    public long at(int index) {
        return keys[index];
    }

    @Override
    public Long get(int index) {
        return keys[index];
    }

    @Override
    public int size() {
        return keys.length;
    }

    /** All of them, of a column of 32 bits or less. */
    int[] toInts() {
        int[] ints = new int[keys.length];
        for (int i = 0; i < ints.length; i++) ints[i] = (int) keys[i];
        return ints;
    }

    /** All of them. */
    long[] toLongs() {
        return keys.clone();
    }
}
