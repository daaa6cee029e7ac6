package io.prisma4j.read;

import io.prisma4j.Json;
import io.prisma4j.error.InconsistentDataException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result; columns are numbered from 0. A database, or a buffer, implements the nullable getters and the
 * primitive ones; a null that meets a primitive or a required value is an error that names the column.
 */
public abstract class ResultRow {
    protected ResultRow() {}

    public abstract boolean isNull(int at);

    /** The value, or false for null; as for every primitive getter, the caller knows that it is not null. */
    public abstract boolean getBoolean(int at);

    public abstract int getInt(int at);

    public abstract long getLong(int at);

    public abstract float getFloat(int at);

    public abstract double getDouble(int at);

    public abstract @Nullable String getNullableString(int at);

    public abstract @Nullable BigDecimal getNullableDecimal(int at);

    public abstract byte @Nullable [] getNullableBytes(int at);

    public abstract @Nullable UUID getNullableUuid(int at);

    public abstract @Nullable Instant getNullableInstant(int at);

    public abstract @Nullable OffsetDateTime getNullableOffsetDateTime(int at);

    public abstract @Nullable LocalDateTime getNullableLocalDateTime(int at);

    public abstract @Nullable LocalDate getNullableLocalDate(int at);

    public abstract @Nullable LocalTime getNullableLocalTime(int at);

    /** The elements of a list, each read as a column of a row is; none where the column is null. */
    public abstract <T> List<T> getList(int at, ElementReader<T> element);

    public short getShort(int at) {
        return (short) getInt(at);
    }

    public @Nullable Boolean getNullableBoolean(int at) {
        return isNull(at) ? null : (Boolean) getBoolean(at);
    }

    public @Nullable Short getNullableShort(int at) {
        return isNull(at) ? null : (Short) getShort(at);
    }

    public @Nullable Integer getNullableInt(int at) {
        return isNull(at) ? null : (Integer) getInt(at);
    }

    public @Nullable Long getNullableLong(int at) {
        return isNull(at) ? null : (Long) getLong(at);
    }

    public @Nullable Float getNullableFloat(int at) {
        return isNull(at) ? null : (Float) getFloat(at);
    }

    public @Nullable Double getNullableDouble(int at) {
        return isNull(at) ? null : (Double) getDouble(at);
    }

    public final @Nullable URI getNullableUri(int at) {
        String text = getNullableString(at);
        return text == null ? null : URI.create(text);
    }

    public final @Nullable Json getNullableJson(int at) {
        String text = getNullableString(at);
        if (text == null) return null;
        try {
            return Json.of(text);
        } catch (IllegalArgumentException e) {
            throw new InconsistentDataException(
                    "the database holds a text in " + describe(at) + " that is no JSON; correct the row", e);
        }
    }

    public final <E extends Enum<E>> @Nullable E getNullableEnum(int at, EnumCodec<E> codec) {
        String label = getNullableString(at);
        return label == null ? null : codec.constant(label);
    }

    /** The embedded record whose columns begin at {@code at}; null where all of them are null. */
    public final <T> @Nullable T getNullableRecord(int at, EmbeddedCodec<T> codec) {
        return codec.readNullable(this, at);
    }

    /** The embedded record whose columns begin at {@code at}. */
    public final <T> T getRecord(int at, EmbeddedCodec<T> codec) {
        return codec.read(this, at);
    }

    public final String getString(int at) {
        return required(getNullableString(at), at);
    }

    public final BigDecimal getDecimal(int at) {
        return required(getNullableDecimal(at), at);
    }

    public final byte[] getBytes(int at) {
        return required(getNullableBytes(at), at);
    }

    public final UUID getUuid(int at) {
        return required(getNullableUuid(at), at);
    }

    public final Instant getInstant(int at) {
        return required(getNullableInstant(at), at);
    }

    public final OffsetDateTime getOffsetDateTime(int at) {
        return required(getNullableOffsetDateTime(at), at);
    }

    public final LocalDateTime getLocalDateTime(int at) {
        return required(getNullableLocalDateTime(at), at);
    }

    public final LocalDate getLocalDate(int at) {
        return required(getNullableLocalDate(at), at);
    }

    public final LocalTime getLocalTime(int at) {
        return required(getNullableLocalTime(at), at);
    }

    public final URI getUri(int at) {
        return required(getNullableUri(at), at);
    }

    public final Json getJson(int at) {
        return required(getNullableJson(at), at);
    }

    public final <E extends Enum<E>> E getEnum(int at, EnumCodec<E> codec) {
        return required(getNullableEnum(at, codec), at);
    }

    public final <J> J get(int at, Codec<J> codec) {
        return codec.read(this, at);
    }

    public final <J> @Nullable J getNullable(int at, Codec<J> codec) {
        return codec.readNullable(this, at);
    }

    /** The value of an optional component. */
    public static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    /** The name of a column, for messages. */
    protected String describe(int at) {
        return "column " + (at + 1);
    }

    final <T> T required(@Nullable T value, int at) {
        if (value == null) {
            throw new InconsistentDataException("the database holds null in " + describe(at)
                    + ", which the model says is required; make the component nullable, or correct the row");
        }
        return value;
    }
}
