package io.prisma4j.read;

/**
 * Makes one value of a row: a record, a projection, a field. Generated for models and projections; reads by number, never by
 * name.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowReader<T> {
    /**
     * Reads the columns that begin at {@code at} and the related records in the slots that begin at {@code slot}.
     *
     * @return the value; null only where a selected value may be null
     */
    T read(ResultRow row, int at, Loaded loaded, int slot);
}
