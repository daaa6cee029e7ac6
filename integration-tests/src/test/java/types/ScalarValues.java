package types;

import io.prisma4j.Json;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values of a type that are hard to keep, each once, in the databases' order if they have one.
 *
 * @param of those that a database holds
 * @param key what equal values have in common
 * @param sorted whether both databases sort them alike
 * @param compared whether they are fields with {@code lt} and {@code gt}
 */
record ScalarValues<T>(Function<Engine, List<T>> of, Function<? super T, ?> key, boolean sorted, boolean compared) {
    private static final int HUGE = 1 << 20;

    static final ScalarValues<Boolean> BOOLEANS = new ScalarValues<>(e -> List.of(false, true), v -> v, true, false);

    static final ScalarValues<Short> SHORTS =
            ordered(e -> List.of(Short.MIN_VALUE, (short) -1, (short) 0, (short) 1, Short.MAX_VALUE));

    static final ScalarValues<Integer> INTS = ordered(e -> List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE));

    static final ScalarValues<Long> LONGS = ordered(
            e -> List.of(Long.MIN_VALUE, -1L, 0L, 1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE));

    /** SQLite keeps no sign of zero, and refuses what is no number. */
    static final ScalarValues<Float> FLOATS = new ScalarValues<>(
            e -> numbers(
                    e,
                    Float.NaN,
                    List.of(
                            Float.NEGATIVE_INFINITY,
                            -Float.MAX_VALUE,
                            -1.5f,
                            -Float.MIN_VALUE,
                            -0f,
                            Float.MIN_VALUE,
                            Float.MIN_NORMAL,
                            0.1f,
                            16777217f,
                            Float.MAX_VALUE,
                            Float.POSITIVE_INFINITY)),
            v -> v == 0 ? (Float) 0f : v,
            true,
            true);

    static final ScalarValues<Double> DOUBLES = new ScalarValues<>(
            e -> numbers(
                    e,
                    Double.NaN,
                    List.of(
                            Double.NEGATIVE_INFINITY,
                            -Double.MAX_VALUE,
                            -1.5,
                            -Double.MIN_VALUE,
                            -0.0,
                            Double.MIN_VALUE,
                            Double.MIN_NORMAL,
                            0.1,
                            0.30000000000000004,
                            9007199254740992.0,
                            1e22,
                            Double.MAX_VALUE,
                            Double.POSITIVE_INFINITY)),
            v -> v == 0 ? (Double) 0.0 : v,
            true,
            true);

    static final ScalarValues<BigDecimal> DECIMALS = new ScalarValues<>(
            e -> Stream.of(
                            "-99999999999999999999999999999999999.999999999999999999999999999999",
                            "-12345678901234567890123456789012345678e-3",
                            "-1",
                            "-0.000000000000000000000000000001",
                            "0",
                            "0.000000000000000000000000000001",
                            "0.00000000123456789",
                            "0.1",
                            "0.100000000000000000000000000001",
                            "19.99",
                            "9007199254740993",
                            "9223372036854775807",
                            "9223372036854775807.5",
                            "12345678901234567890123456789012345.678",
                            "99999999999999999999999999999999999")
                    .map(BigDecimal::new)
                    .toList(),
            BigDecimal::stripTrailingZeros,
            true,
            true);

    /** Every code point but the halves of pairs, and zero, which only SQLite holds. */
    static final ScalarValues<String> TEXTS = ordered(e -> {
        List<String> texts = new ArrayList<>(List.of("", planes(0, 0), " ", "\"", "%_\\", "'", "A", "AA", "B", "a"));
        texts.add("x".repeat(HUGE));
        texts.add(planes(1, 4));
        texts.add(planes(5, 16));
        if (e == Engine.SQLITE) texts.add(1, "\u0000zero");
        return texts;
    });

    static final ScalarValues<byte[]> BYTES = new ScalarValues<>(
            e ->
                    List.of(new byte[0], new byte[] {0}, allBytes(), new byte[] {1}, new byte[HUGE / 4], new byte[] {-1
                            })
                            .stream()
                            .sorted(Arrays::compareUnsigned)
                            .toList(),
            ByteBuffer::wrap,
            true,
            false);

    /** In the order of their digits; Java's is another. */
    static final ScalarValues<UUID> UUIDS = ordered(e -> List.of(
            new UUID(0, 0),
            new UUID(0, -1),
            new UUID(Long.MAX_VALUE, 1),
            new UUID(Long.MIN_VALUE, Long.MIN_VALUE),
            new UUID(-1, -1)));

    static final ScalarValues<Instant> INSTANTS = ordered(e -> Stream.of(
                    "0001-01-01T00:00:00Z",
                    "1582-10-04T23:59:59.999Z",
                    "1582-10-10T12:00:00Z",
                    "1969-12-31T23:59:59.999Z",
                    "1970-01-01T00:00:00Z",
                    "2026-03-29T01:30:00.001Z",
                    "9999-12-31T23:59:59.999Z")
            .map(Instant::parse)
            .toList());

    /** Microseconds where the column has them: SQLite's has not. */
    static final ScalarValues<Instant> MICROSECONDS = ordered(e -> Stream.concat(
                    INSTANTS.values(e).stream(),
                    e == Engine.SQLITE
                            ? Stream.of()
                            : Stream.of("2026-03-29T01:30:00.000001Z", "9999-12-31T23:59:59.999999Z")
                                    .map(Instant::parse))
            .sorted()
            .toList());

    static final ScalarValues<OffsetDateTime> OFFSETS = new ScalarValues<>(
            e -> INSTANTS.values(e).stream()
                    .map(time -> time.atOffset(ZoneOffset.ofHours(time.getEpochSecond() < 0 ? -3 : 5)))
                    .toList(),
            OffsetDateTime::toInstant,
            true,
            true);

    static final ScalarValues<LocalDateTime> DATE_TIMES = ordered(e -> INSTANTS.values(e).stream()
            .map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC))
            .toList());

    static final ScalarValues<LocalDate> DATES = ordered(e -> Stream.of(
                    "0001-01-01", "1500-02-28", "1582-10-10", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31")
            .map(LocalDate::parse)
            .toList());

    static final ScalarValues<LocalTime> TIMES =
            ordered(e -> Stream.of("00:00", "00:00:00.001", "12:00", "23:59:59", "23:59:59.999")
                    .map(LocalTime::parse)
                    .toList());

    static final ScalarValues<Json> JSON = new ScalarValues<>(
            e -> List.of(
                    Json.NULL,
                    Json.of("true"),
                    Json.of("-0.5"),
                    Json.string(""),
                    Json.string("null"),
                    Json.string("\uD83D\uDE00 \" \\ \u2028"),
                    Json.of("[]"),
                    Json.of("{}"),
                    Json.of("[[], {}, null, [{\"a\": {\"b\": [1e400, 0.10000000000000000000001]}}]]"),
                    Json.string("x".repeat(HUGE))),
            v -> v,
            false,
            false);

    static final ScalarValues<URI> URIS =
            ordered(e -> Stream.of("", "#a", "http://[::1]:80/%20?q=%C3%A9#f", "mailto:a@b.c", "urn:isbn:0-486-27557-4")
                    .map(URI::create)
                    .toList());

    static final ScalarValues<Grade> GRADES = new ScalarValues<>(e -> List.of(Grade.values()), v -> v, false, false);

    private static <T> ScalarValues<T> ordered(Function<Engine, List<T>> values) {
        return new ScalarValues<>(values, v -> v, true, true);
    }

    private static <T> List<T> numbers(Engine engine, T none, List<T> numbers) {
        List<T> all = new ArrayList<>(numbers);
        if (engine == Engine.POSTGRESQL) all.add(none);
        return all;
    }

    private static String planes(int first, int last) {
        return IntStream.rangeClosed(Math.max(1, first << 16), (last << 16) + 0xffff)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] allBytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) all[i] = (byte) i;
        return all;
    }

    /** The same values but the huge ones, as another type. */
    <O> ScalarValues<O> as(Function<? super T, O> to, Function<? super O, ? extends T> from) {
        return new ScalarValues<>(
                engine -> values(engine).stream()
                        .filter(value -> value.toString().length() < HUGE / 4)
                        .map(to)
                        .toList(),
                value -> key(from.apply(value)),
                sorted,
                compared);
    }

    /** Lists of such values but the huge ones: none, one, all of them, and all backwards with the first and the last twice. */
    ScalarValues<List<T>> lists() {
        return new ScalarValues<>(
                engine -> {
                    List<T> all = values(engine).stream()
                            .filter(value -> value.toString().length() < HUGE / 4)
                            .toList();
                    List<T> backwards = new ArrayList<>(all);
                    Collections.reverse(backwards);
                    backwards.add(all.get(0));
                    backwards.add(0, all.get(all.size() - 1));
                    return List.of(List.of(), List.of(all.get(0)), all, backwards);
                },
                list -> list.stream().map(this::key).toList(),
                false,
                false);
    }

    List<T> values(Engine engine) {
        return of.apply(engine);
    }

    Object key(T value) {
        return key.apply(value);
    }

    int indexOf(List<T> values, T value) {
        return values.stream().map(this::key).toList().indexOf(key(value));
    }
}
