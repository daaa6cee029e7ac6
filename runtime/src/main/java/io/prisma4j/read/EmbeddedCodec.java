package io.prisma4j.read;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two ways between an embedded record and its columns; immutable, a constant of generated code.
 *
 * <pre>{@code
 * static final EmbeddedCodec<Address> ADDRESS = EmbeddedCodec.of("User.address", UserTable::readAddress)
 *     .required(ADDRESS_STREET, Address::street)
 *     .optional(ADDRESS_STATE, Address::state);
 * }</pre>
 *
 * @param <T> the record
 */
public final class EmbeddedCodec<T> {
    private final String name;
    private final Reader<T> reader;
    private final List<Part<T>> parts;

    private EmbeddedCodec(String name, Reader<T> reader, List<Part<T>> parts) {
        this.name = name;
        this.reader = reader;
        this.parts = List.copyOf(parts);
    }

    /**
     * Makes a record of the columns that begin at {@code at}, of which not all are null.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultRow row, int at);
    }

    /**
     * One column.
     *
     * @param required whether a record always has it, so that without it there is no record
     * @param stored the value of a record as the database takes it
     * @param <T> the record
     */
    public record Part<T>(Column column, boolean required, Function<? super T, ? extends @Nullable Object> stored) {
        /** The column's value in a record; null where it has none. */
        public @Nullable Object of(T value) {
            return stored.apply(value);
        }
    }

    /** A record without columns yet; the name is the component's, {@code User.address}, for messages. */
    public static <T> EmbeddedCodec<T> of(String name, Reader<T> reader) {
        return new EmbeddedCodec<>(name, reader, List.of());
    }

    /** With a column that every record has. */
    public EmbeddedCodec<T> required(Column column, Function<? super T, ? extends @Nullable Object> component) {
        return with(List.of(new Part<>(column, true, component)));
    }

    /** With a column that every record has, whose values are stored as others. */
    public <V> EmbeddedCodec<T> required(
            Column column, Function<? super T, ? extends @Nullable V> component, Function<? super V, ?> stored) {
        return with(List.of(new Part<>(column, true, stored(component, stored))));
    }

    /** With a column that may be null. */
    public EmbeddedCodec<T> optional(Column column, Function<? super T, ? extends @Nullable Object> component) {
        return with(List.of(new Part<>(column, false, component)));
    }

    /** With a column that may be null, whose values are stored as others. */
    public <V> EmbeddedCodec<T> optional(
            Column column, Function<? super T, ? extends @Nullable V> component, Function<? super V, ?> stored) {
        return with(List.of(new Part<>(column, false, stored(component, stored))));
    }

    /** With a column that holds a list. */
    public <V> EmbeddedCodec<T> list(Column column, Function<? super T, ? extends List<V>> component) {
        return list(column, component, element -> element);
    }

    /** With a column that holds a list, whose elements are stored as others. */
    public <V> EmbeddedCodec<T> list(
            Column column, Function<? super T, ? extends List<V>> component, Function<? super V, ?> stored) {
        return with(List.of(new Part<>(column, false, record -> elements(column, component.apply(record), stored))));
    }

    /** The column may be null, where there is no record; in a record it is not. */
    private <V> List<Object> elements(
            Column column, @Nullable List<? extends @Nullable V> values, Function<? super V, ?> stored) {
        List<Object> elements = new ArrayList<>();
        boolean complete = values != null;
        if (values != null) {
            for (V value : values) {
                if (value == null) complete = false;
                else elements.add(stored.apply(value));
            }
        }
        if (!complete) {
            throw new InvalidQueryException(
                    "P2019",
                    name + " was given " + (values == null ? "null" : "a list with null in it") + " for " + column
                            + "; give a list of values, which may be empty",
                    null);
        }
        return List.copyOf(elements);
    }

    /** With the columns of a record inside, which every record has. */
    public <V> EmbeddedCodec<T> required(EmbeddedCodec<V> inner, Function<? super T, ? extends @Nullable V> component) {
        return with(inner.partsIn(component, true));
    }

    /** With the columns of a record inside, which may be missing. */
    public <V> EmbeddedCodec<T> optional(EmbeddedCodec<V> inner, Function<? super T, ? extends @Nullable V> component) {
        return with(inner.partsIn(component, false));
    }

    private EmbeddedCodec<T> with(List<Part<T>> more) {
        List<Part<T>> longer = new ArrayList<>(parts);
        longer.addAll(more);
        return new EmbeddedCodec<>(name, reader, longer);
    }

    private <O> List<Part<O>> partsIn(Function<? super O, ? extends @Nullable T> component, boolean always) {
        return parts.stream()
                .map(part -> new Part<O>(part.column(), always && part.required(), stored(component, part.stored())))
                .toList();
    }

    private static <O, V> Function<O, @Nullable Object> stored(
            Function<? super O, ? extends @Nullable V> component,
            Function<? super V, ? extends @Nullable Object> inner) {
        return record -> {
            V value = component.apply(record);
            return value == null ? null : inner.apply(value);
        };
    }

    /** The columns and how each is filled, in order. */
    public List<Part<T>> parts() {
        return parts;
    }

    /** The record that begins at {@code at}. */
    T read(ResultRow row, int at) {
        return reader.read(row, at);
    }

    /**
     * The record that begins at {@code at}; null where all its columns are null.
     *
     * @throws InconsistentDataException if only some are, and one of them is required (P2023)
     */
    @Nullable
    T readNullable(ResultRow row, int at) {
        boolean present = false;
        @Nullable Column missing = null;
        for (int i = 0; i < parts.size(); i++) {
            Part<T> part = parts.get(i);
            if (!row.isNull(at + i)) present = true;
            else if (part.required() && missing == null) missing = part.column();
        }
        if (!present) return null;
        if (missing != null) throw halfMissing(missing);
        return reader.read(row, at);
    }

    private InconsistentDataException halfMissing(Column missing) {
        return new InconsistentDataException("the database holds null in " + missing + ", which " + name
                + " requires, and a value in another column of it; make the component nullable, or correct the row");
    }

    /** {@code User.address}. */
    @Override
    public String toString() {
        return name;
    }
}
