package io.prisma4j.query;

import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import java.util.Optional;

/** Readers of values that may be null; each is equal to another that does the same. */
final class NullReaders {
    private NullReaders() {}

    /** Empty for null. */
    record Optionally<T>(RowReader<T> value) implements RowReader<Optional<T>> {
        @Override
        public Optional<T> read(ResultRow row, int at, Loaded loaded, int slot) {
            return Optional.ofNullable(value.read(row, at, loaded, slot));
        }
    }

    /** Another value for null. */
    record Instead<T>(RowReader<T> value, T instead) implements RowReader<T> {
        @Override
        public T read(ResultRow row, int at, Loaded loaded, int slot) {
            T read = value.read(row, at, loaded, slot);
            return read == null ? instead : read;
        }
    }
}
