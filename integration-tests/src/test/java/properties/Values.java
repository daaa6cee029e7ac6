package properties;

import io.prisma4j.Json;
import io.prisma4j.schema.Column;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Few values of each type, so that equal ones meet; among them what is likely to go wrong. */
final class Values {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "b",
            "ab",
            "aB",
            "Ab",
            "1",
            "Ann",
            "ann",
            "ANN",
            "%",
            "_",
            "a%b",
            "a_b",
            "\\",
            "a\\b",
            "'",
            "\"q\"",
            "ä",
            "Ä",
            "e\u0301",
            "é",
            "\ud83d\udc18",
            "\uff21",
            "straße",
            "x\ny",
            "tab\t",
            " a",
            "10",
            "9",
            "null");

    private static final List<Object> BOOLEANS = List.of(true, false);
    private static final List<Object> SHORTS =
            of((short) -2, (short) 0, (short) 1, (short) 2, (short) 3, Short.MIN_VALUE);
    private static final List<Object> INTS = of(-1, 0, 1, 2, 3, 7, Integer.MAX_VALUE);
    private static final List<Object> INT_KEYS =
            IntStream.rangeClosed(1, 40).mapToObj(i -> (Object) i).toList();
    private static final List<Object> LONGS =
            of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, 3L, 9_007_199_254_740_993L, Long.MAX_VALUE);
    private static final List<Object> LONG_KEYS = LongStream.concat(
                    LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE, 9_007_199_254_740_993L), LongStream.range(0, 30))
            .mapToObj(i -> (Object) i)
            .toList();
    private static final List<Object> FLOATS = of(-2f, 0f, 0.1f, 1.5f, 3e10f);
    private static final List<Object> DOUBLES = of(-1.5, 0.0, 0.1, 0.3, 2.5, 1e300, -1e-7);
    private static final List<Object> DECIMALS = of(
            BigDecimal.ZERO,
            new BigDecimal("1.5"),
            new BigDecimal("-2"),
            new BigDecimal("1234567.891"),
            new BigDecimal("0.001"));
    private static final List<Object> UUIDS = IntStream.range(0, 14)
            .mapToObj(i -> (Object) new UUID(
                    0x1000_0000_0000_4000L * (i + 1) & 0xffff_ffff_ffff_4fffL | 0x4000, 0x8000_0000_0000_0000L + i % 3))
            .toList();
    private static final List<Object> INSTANTS = IntStream.range(0, 12)
            .mapToObj(i -> (Object) Instant.parse("1969-12-31T23:59:59.999Z").plusMillis(i * i * 86_400_123L * 40))
            .toList();
    private static final List<Object> OFFSET_TIMES = of(
            OffsetDateTime.of(1901, 2, 3, 4, 5, 6, 7_000_000, ZoneOffset.UTC),
            OffsetDateTime.of(2026, 2, 28, 23, 30, 0, 0, ZoneOffset.UTC),
            OffsetDateTime.of(2026, 3, 1, 0, 30, 0, 1_000_000, ZoneOffset.UTC));
    private static final List<Object> LOCAL_TIMES = of(
            LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_000_000),
            LocalDateTime.of(1970, 1, 1, 0, 0),
            LocalDateTime.of(2026, 11, 20, 15, 19, 22, 207_000_000));
    private static final List<Object> DATES = of(
            LocalDate.of(1582, 10, 15), LocalDate.of(1970, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2026, 1, 31));
    private static final List<Object> TIMES = of(
            LocalTime.MIDNIGHT,
            LocalTime.NOON,
            LocalTime.of(23, 59, 59, 999_000_000),
            LocalTime.of(12, 0, 0, 1_000_000));
    private static final List<Object> BYTES = of("", "00", "00ff", "7f", "80", "ff");
    private static final List<String> JSON_TEXTS = List.of(
            "null",
            "1",
            "\"1\"",
            "[1,2]",
            "[2,1,1.5]",
            "[]",
            "{}",
            "{\"a\":1,\"b\":[true,null]}",
            "{\"a\":\"ab\",\"b\":{\"a\":2.5,\"b\":\"Ab\"}}",
            "{\"a\":null,\"b\":\"a%b\"}",
            "{\"a\":\"aB\",\"b\":[\"a\",\"b\",1,[1,2]]}",
            "[\"a\",{\"a\":-1},null]",
            "\"ab\"",
            "true",
            "{\"a\":false,\"b\":[]}",
            "{\"a\":1.5,\"b\":[\"ab\",{\"a\":\"10\"}]}");
    private static final List<Object> JSONS =
            List.copyOf(JSON_TEXTS.stream().map(Json::of).toList());
    private static final List<Object> PAGES =
            of(URI.create("https://a.example/x?y=1%20"), URI.create("mailto:a@b.c"), URI.create("/x"));

    private Values() {}

    private static List<Object> of(Object... values) {
        return List.of(values);
    }

    /** All texts that a column may hold. */
    static List<String> texts() {
        return Stream.concat(TEXTS.stream(), PAGES.stream().map(Object::toString))
                .toList();
    }

    /** A value of the type of a column. */
    static Object any(Column column, boolean key, RandomGenerator random) {
        if (!column.list()) return one(column, key, random);
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) elements.add(one(column, key, random));
        return List.copyOf(elements);
    }

    /** A value of the type of a column, or of its elements. */
    static Object one(Column column, boolean key, RandomGenerator random) {
        List<Object> pool = pool(column, key);
        return pool.get(random.nextInt(pool.size()));
    }

    private static List<Object> pool(Column column, boolean key) {
        return switch (column.type()) {
            case BOOLEAN -> BOOLEANS;
            case SHORT -> SHORTS;
            case INT -> key ? INT_KEYS : INTS;
            case LONG -> key ? LONG_KEYS : LONGS;
            case FLOAT -> FLOATS;
            case DOUBLE -> DOUBLES;
            case DECIMAL -> DECIMALS;
            case STRING -> List.copyOf(TEXTS);
            case BYTES -> BYTES;
            case UUID -> UUIDS;
            case INSTANT -> INSTANTS;
            case OFFSET_DATE_TIME -> OFFSET_TIMES;
            case LOCAL_DATE_TIME -> LOCAL_TIMES;
            case LOCAL_DATE -> DATES;
            case LOCAL_TIME -> TIMES;
            case JSON -> JSONS;
            case URI -> PAGES;
            case ENUM -> List.copyOf(column.enumType().labels());
            case RAW -> throw new IllegalArgumentException("the client does not know " + column);
        };
    }

    /** The one form of a value, in which it is compared with others. */
    static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) return decimal.stripTrailingZeros();
        if (value instanceof byte[] bytes) return HexFormat.of().formatHex(bytes);
        if (value instanceof List<?> list)
            return list.stream().map(Values::canonical).toList();
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }

    /** The value as a builder takes it. */
    static Object given(Column column, Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(one -> given(column, one)).toList();
        return switch (column.type()) {
            case BYTES -> HexFormat.of().parseHex((String) value);
            case JSON -> ((Json) value).text();
            default -> value;
        };
    }
}
