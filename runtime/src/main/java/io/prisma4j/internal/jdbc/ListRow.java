package io.prisma4j.internal.jdbc;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.read.ElementReader;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.ScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of a list as the columns of a row, each read from its text. */
public final class ListRow extends ResultRow {
    private final JdbcDialect jdbc;
    private final List<@Nullable String> texts;

    private ListRow(JdbcDialect jdbc, List<@Nullable String> texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * The list of which the database gave a text; an empty one where it gave none.
     *
     * @throws InconsistentDataException if the text is no list of such elements (P2023)
     */
    public static <T> List<T> read(JdbcDialect jdbc, @Nullable String text, ElementReader<T> element) {
        if (text == null) return List.of();
        ListRow row = new ListRow(jdbc, jdbc.elements(text));
        List<T> list = new ArrayList<>(row.texts.size());
        for (int i = 0; i < row.texts.size(); i++) {
            if (row.isNull(i)) {
                throw new InconsistentDataException("the database holds null in " + row.describe(i)
                        + ", but no element of a list is null; correct the row");
            }
            list.add(element.read(row, i));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    protected String describe(int at) {
        return "element " + (at + 1) + " of a list";
    }

    @Override
    public boolean isNull(int at) {
        return texts.get(at) == null;
    }

    @Override
    public @Nullable String getNullableString(int at) {
        return texts.get(at);
    }

    /** PostgreSQL writes one letter, JSON the word; SQLite knows 1 and 0. */
    @Override
    public boolean getBoolean(int at) {
        return parsed(at, false, text -> switch (text) {
            case "t", "true", "1" -> true;
            case "f", "false", "0" -> false;
            default -> throw new NumberFormatException(text);
        });
    }

    @Override
    public short getShort(int at) {
        return parsed(at, (short) 0, Short::parseShort);
    }

    @Override
    public int getInt(int at) {
        return parsed(at, 0, Integer::parseInt);
    }

    @Override
    public long getLong(int at) {
        return parsed(at, 0L, Long::parseLong);
    }

    @Override
    public float getFloat(int at) {
        return parsed(at, 0f, Float::parseFloat);
    }

    @Override
    public double getDouble(int at) {
        return parsed(at, 0d, Double::parseDouble);
    }

    @Override
    public @Nullable BigDecimal getNullableDecimal(int at) {
        return orNull(at, text -> (BigDecimal) jdbc.parse(ScalarType.DECIMAL, text));
    }

    @Override
    public byte @Nullable [] getNullableBytes(int at) {
        return orNull(at, text -> (byte[]) jdbc.parse(ScalarType.BYTES, text));
    }

    @Override
    public @Nullable UUID getNullableUuid(int at) {
        return orNull(at, text -> (UUID) jdbc.parse(ScalarType.UUID, text));
    }

    @Override
    public @Nullable Instant getNullableInstant(int at) {
        return orNull(at, text -> (Instant) jdbc.parse(ScalarType.INSTANT, text));
    }

    @Override
    public @Nullable OffsetDateTime getNullableOffsetDateTime(int at) {
        return orNull(at, text -> (OffsetDateTime) jdbc.parse(ScalarType.OFFSET_DATE_TIME, text));
    }

    @Override
    public @Nullable LocalDateTime getNullableLocalDateTime(int at) {
        return orNull(at, text -> (LocalDateTime) jdbc.parse(ScalarType.LOCAL_DATE_TIME, text));
    }

    @Override
    public @Nullable LocalDate getNullableLocalDate(int at) {
        return orNull(at, text -> (LocalDate) jdbc.parse(ScalarType.LOCAL_DATE, text));
    }

    @Override
    public @Nullable LocalTime getNullableLocalTime(int at) {
        return orNull(at, text -> (LocalTime) jdbc.parse(ScalarType.LOCAL_TIME, text));
    }

    @Override
    public <T> List<T> getList(int at, ElementReader<T> element) {
        return read(jdbc, texts.get(at), element);
    }

    private <T> @Nullable T orNull(int at, Function<String, T> parser) {
        String text = texts.get(at);
        if (text == null) return null;
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InconsistentDataException(
                    "the database holds '" + text + "' in " + describe(at)
                            + ", which is no value of the type that the model says; correct the row",
                    e);
        }
    }

    private <T> T parsed(int at, T none, Function<String, T> parser) {
        T value = orNull(at, parser);
        return value == null ? none : value;
    }
}
