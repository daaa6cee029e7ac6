package io.prisma4j.query;

import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;

/**
 * One of several selected values, and where its run of columns and slots begins.
 *
 * @param <T> the value
 */
record Part<T>(String name, RowReader<T> reader, int column, int firstSlot) {
    T read(ResultRow row, int at, Loaded loaded, int slot) {
        return reader.read(row, at + column, loaded, slot + firstSlot);
    }
}
