package io.prisma4j.read;

import io.prisma4j.Json;
import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The two ways between a type of the user's and the scalar that one column holds. Whatever goes wrong on the way is an error that
 * names the field.
 *
 * <pre>{@code
 * static final Codec<UserId> ID_CODEC = Codec.ofInt("User.id", UserId::new, UserId::value);
 * }</pre>
 *
 * @param <J> the user's type
 */
public abstract class Codec<J> {
    private final String field;

    Codec(String field) {
        this.field = field;
    }

    /** A codec of a column of whole numbers, which are read and taken apart as primitives. */
    public static <J> Codec<J> ofInt(String field, IntFunction<J> from, ToIntFunction<J> to) {
        return new IntCodec<>(field, from, to);
    }

    /** The same for numbers of 64 bits. */
    public static <J> Codec<J> ofLong(String field, LongFunction<J> from, ToLongFunction<J> to) {
        return new LongCodec<>(field, from, to);
    }

    /** A codec of a column of JSON. */
    public static <J> Codec<J> ofJson(String field, Function<? super Json, J> from, Function<? super J, Json> to) {
        return new ObjectCodec<J, Json>(field, ResultRow::getNullableJson, from, to) {
            @Override
            Object bound(Json stored) {
                return stored.text();
            }
        };
    }

    /** A codec of records that a column holds as JSON. */
    public static <J> Codec<J> asJson(
            String field,
            Function<? super JsonReader, ? extends J> read,
            BiConsumer<? super JsonWriter, ? super J> write) {
        return new JsonCodec<>(field, read, write);
    }

    /** A codec of a column of any other type, which {@code getter} reads. */
    public static <J, S> Codec<J> of(
            String field, Getter<S> getter, Function<? super S, J> from, Function<? super J, S> to) {
        return new ObjectCodec<>(field, getter, from, to);
    }

    /**
     * Reads the stored scalar of a column: {@code ResultRow::getNullableString}.
     *
     * @param <S> the scalar
     */
    @FunctionalInterface
    public interface Getter<S> {
        /** The scalar; null where the column has none. */
        @Nullable
        S get(ResultRow row, int at);
    }

    /**
     * The value of a required column.
     *
     * @throws InconsistentDataException if what is stored is null, or cannot be converted (P2023)
     */
    public abstract J read(ResultRow row, int at);

    /**
     * The value of a column; null where it has none.
     *
     * @throws InconsistentDataException if what is stored cannot be converted (P2023)
     */
    public abstract @Nullable J readNullable(ResultRow row, int at);

    /**
     * What the column holds for a value, as a tree carries it.
     *
     * @throws InvalidQueryException if the value cannot be converted (P2019)
     */
    public abstract Object stored(J value);

    /** What {@code from} made of a stored scalar, which is never null. */
    final J made(@Nullable J value) {
        if (value == null) throw unreadable("null came of it", null);
        return value;
    }

    final InconsistentDataException unreadable(RuntimeException failure) {
        return unreadable("it threw " + failure.getClass().getName(), failure);
    }

    final InvalidQueryException unwritable(RuntimeException failure) {
        return unwritable("it threw " + failure.getClass().getName(), failure);
    }

    /** What is wrong; the message of the failure may hold the value, so that it is told as the cause only. */
    final InconsistentDataException unreadable(String what, @Nullable RuntimeException failure) {
        return new InconsistentDataException(
                "what the database holds for " + field + " could not be converted to the component's type: " + what
                        + "; correct the row, or the conversion",
                failure);
    }

    final InvalidQueryException unwritable(String what, @Nullable RuntimeException failure) {
        return new InvalidQueryException(
                "P2019",
                "a value given for " + field + " could not be converted to what its column holds: " + what
                        + "; give another value, or correct the conversion",
                failure);
    }

    /** The field that it is for. */
    @Override
    public final String toString() {
        return "codec of " + field;
    }
}
