package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Types of PostgreSQL that are asked for by name, in every operation; SQLite has its usual ones. */
class NativeTypesTest extends TypesTest {
    private static final ScalarValues<String> LETTERS = values(List.of("AAAAA", "abcde"));
    private static final ScalarValues<String> WORDS = values(List.of("", "a", "b".repeat(40)));
    private static final ScalarValues<String> ADDRESSES = values(List.of("10.0.0.1", "192.168.0.0/16"));
    static final ScalarValues<String> BITS = values(List.of("0000", "0101", "1111"));
    private static final ScalarValues<String> SOME_BITS = values(List.of("", "0", "01", "1", "11111111"));
    private static final ScalarValues<String> TOKENS =
            values(List.of("00000000-0000-4000-8000-00000000000f", "ffffffff-0000-4000-8000-00000000000f"));
    private static final ScalarValues<Integer> SMALL_INTS = values(List.of(-32768, 0, 32767));
    private static final ScalarValues<Long> INT_LONGS = values(List.of(-2147483648L, 0L, 2147483647L));
    private static final ScalarValues<Double> REAL_DOUBLES = values(List.of(-1.5, 0.0, 0.25, 1e6));
    static final ScalarValues<BigDecimal> MONEY = decimals("-1000.50", "0", "0.01", "19.99", "9999999999.99");
    private static final ScalarValues<BigDecimal> NUMERICS =
            decimals("-12345678901234567890123456789012345678", "1e-38", "1", "1e100");
    static final ScalarValues<Instant> DAYS =
            times("0001-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "9999-12-31T00:00:00Z");
    private static final ScalarValues<Instant> CLOCKS =
            times("1970-01-01T00:00:00Z", "1970-01-01T12:30:00.001Z", "1970-01-01T23:59:59.999Z");

    @TestFactory
    Stream<DynamicContainer> nativeTypes() {
        var scalars = new ValueModel<>(
                prisma.nativeScalars(),
                true,
                NativeScalarsFields.Root::id,
                NativeScalars::id,
                (create, shelf) -> create.shelfId(shelf),
                NativeScalars::shelfId,
                NativeScalarsCopyProjection::of,
                (shelf, strategy) -> prisma.shelf()
                        .findUnique(s -> s.id().eq(shelf))
                        .include(s -> s.natives().orderBy(x -> x.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow()
                        .natives(),
                () -> prisma.shelf().create(s -> s).execute().id());
        return tests(Stream.of(
                scalars.column(
                        "letters",
                        LETTERS,
                        NativeScalarsCreate::letters,
                        NativeScalarsUpdate::letters,
                        NativeScalarsFields::letters,
                        NativeScalars::letters,
                        NativeScalarsCopy::letters),
                scalars.column(
                        "limited",
                        WORDS,
                        NativeScalarsCreate::limited,
                        NativeScalarsUpdate::limited,
                        NativeScalarsFields::limited,
                        NativeScalars::limited,
                        NativeScalarsCopy::limited),
                scalars.column(
                        "address",
                        ADDRESSES,
                        NativeScalarsCreate::address,
                        NativeScalarsUpdate::address,
                        NativeScalarsFields::address,
                        NativeScalars::address,
                        NativeScalarsCopy::address),
                scalars.column(
                        "bits",
                        BITS,
                        NativeScalarsCreate::bits,
                        NativeScalarsUpdate::bits,
                        NativeScalarsFields::bits,
                        NativeScalars::bits,
                        NativeScalarsCopy::bits),
                scalars.column(
                        "someBits",
                        SOME_BITS,
                        NativeScalarsCreate::someBits,
                        NativeScalarsUpdate::someBits,
                        NativeScalarsFields::someBits,
                        NativeScalars::someBits,
                        NativeScalarsCopy::someBits),
                scalars.column(
                        "token",
                        TOKENS,
                        NativeScalarsCreate::token,
                        NativeScalarsUpdate::token,
                        NativeScalarsFields::token,
                        NativeScalars::token,
                        NativeScalarsCopy::token),
                scalars.column(
                        "link",
                        ScalarValues.URIS,
                        NativeScalarsCreate::link,
                        NativeScalarsUpdate::link,
                        NativeScalarsFields::link,
                        NativeScalars::link,
                        NativeScalarsCopy::link),
                scalars.column(
                        "smallInt",
                        SMALL_INTS,
                        NativeScalarsCreate::smallInt,
                        NativeScalarsUpdate::smallInt,
                        NativeScalarsFields::smallInt,
                        NativeScalars::smallInt,
                        NativeScalarsCopy::smallInt),
                scalars.column(
                        "bigShort",
                        ScalarValues.SHORTS,
                        NativeScalarsCreate::bigShort,
                        NativeScalarsUpdate::bigShort,
                        NativeScalarsFields::bigShort,
                        NativeScalars::bigShort,
                        NativeScalarsCopy::bigShort),
                scalars.column(
                        "intLong",
                        INT_LONGS,
                        NativeScalarsCreate::intLong,
                        NativeScalarsUpdate::intLong,
                        NativeScalarsFields::intLong,
                        NativeScalars::intLong,
                        NativeScalarsCopy::intLong),
                scalars.column(
                        "realDouble",
                        REAL_DOUBLES,
                        NativeScalarsCreate::realDouble,
                        NativeScalarsUpdate::realDouble,
                        NativeScalarsFields::realDouble,
                        NativeScalars::realDouble,
                        NativeScalarsCopy::realDouble),
                scalars.column(
                        "doubleFloat",
                        ScalarValues.FLOATS,
                        NativeScalarsCreate::doubleFloat,
                        NativeScalarsUpdate::doubleFloat,
                        NativeScalarsFields::doubleFloat,
                        NativeScalars::doubleFloat,
                        NativeScalarsCopy::doubleFloat),
                scalars.column(
                        "money",
                        MONEY,
                        NativeScalarsCreate::money,
                        NativeScalarsUpdate::money,
                        NativeScalarsFields::money,
                        NativeScalars::money,
                        NativeScalarsCopy::money),
                scalars.column(
                        "cents",
                        MONEY,
                        NativeScalarsCreate::cents,
                        NativeScalarsUpdate::cents,
                        NativeScalarsFields::cents,
                        NativeScalars::cents,
                        NativeScalarsCopy::cents),
                scalars.column(
                        "numeric",
                        NUMERICS,
                        NativeScalarsCreate::numeric,
                        NativeScalarsUpdate::numeric,
                        NativeScalarsFields::numeric,
                        NativeScalars::numeric,
                        NativeScalarsCopy::numeric),
                scalars.column(
                        "zoned",
                        ScalarValues.INSTANTS,
                        NativeScalarsCreate::zoned,
                        NativeScalarsUpdate::zoned,
                        NativeScalarsFields::zoned,
                        NativeScalars::zoned,
                        NativeScalarsCopy::zoned),
                scalars.column(
                        "micros",
                        ScalarValues.MICROSECONDS,
                        NativeScalarsCreate::micros,
                        NativeScalarsUpdate::micros,
                        NativeScalarsFields::micros,
                        NativeScalars::micros,
                        NativeScalarsCopy::micros),
                scalars.column(
                        "day",
                        DAYS,
                        NativeScalarsCreate::day,
                        NativeScalarsUpdate::day,
                        NativeScalarsFields::day,
                        NativeScalars::day,
                        NativeScalarsCopy::day),
                scalars.column(
                        "clock",
                        CLOCKS,
                        NativeScalarsCreate::clock,
                        NativeScalarsUpdate::clock,
                        NativeScalarsFields::clock,
                        NativeScalars::clock,
                        NativeScalarsCopy::clock),
                scalars.column(
                        "plainOffset",
                        ScalarValues.OFFSETS,
                        NativeScalarsCreate::plainOffset,
                        NativeScalarsUpdate::plainOffset,
                        NativeScalarsFields::plainOffset,
                        NativeScalars::plainOffset,
                        NativeScalarsCopy::plainOffset),
                scalars.column(
                        "zonedLocal",
                        ScalarValues.DATE_TIMES,
                        NativeScalarsCreate::zonedLocal,
                        NativeScalarsUpdate::zonedLocal,
                        NativeScalarsFields::zonedLocal,
                        NativeScalars::zonedLocal,
                        NativeScalarsCopy::zonedLocal),
                scalars.column(
                        "zonedTime",
                        ScalarValues.TIMES,
                        NativeScalarsCreate::zonedTime,
                        NativeScalarsUpdate::zonedTime,
                        NativeScalarsFields::zonedTime,
                        NativeScalars::zonedTime,
                        NativeScalarsCopy::zonedTime),
                scalars.column(
                        "fineTime",
                        ScalarValues.TIMES,
                        NativeScalarsCreate::fineTime,
                        NativeScalarsUpdate::fineTime,
                        NativeScalarsFields::fineTime,
                        NativeScalars::fineTime,
                        NativeScalarsCopy::fineTime),
                scalars.column(
                        "date",
                        ScalarValues.DATES,
                        NativeScalarsCreate::date,
                        NativeScalarsUpdate::date,
                        NativeScalarsFields::date,
                        NativeScalars::date,
                        NativeScalarsCopy::date),
                scalars.column(
                        "json",
                        ScalarValues.JSON,
                        NativeScalarsCreate::json,
                        NativeScalarsUpdate::json,
                        NativeScalarsFields::json,
                        NativeScalars::json,
                        NativeScalarsCopy::json),
                scalars.column(
                        "bytes",
                        ScalarValues.BYTES,
                        NativeScalarsCreate::bytes,
                        NativeScalarsUpdate::bytes,
                        NativeScalarsFields::bytes,
                        NativeScalars::bytes,
                        NativeScalarsCopy::bytes)));
    }

    @Test
    void cutsATimeToThePrecisionOfItsColumn() {
        Instant fine = Instant.parse("2026-11-21T23:59:59.999999999Z");
        NativeScalars made = counted(
                1,
                () -> prisma.nativeScalars()
                        .create(n -> n.seconds(fine).zoned(fine).micros(fine))
                        .execute());
        boolean precisions = engine == Engine.POSTGRESQL;
        assertThat(made.seconds()).isEqualTo(precisions ? "2026-11-21T23:59:59Z" : "2026-11-21T23:59:59.999Z");
        assertThat(made.zoned()).isEqualTo("2026-11-21T23:59:59.999Z");
        assertThat(made.micros()).isEqualTo(precisions ? "2026-11-21T23:59:59.999999Z" : "2026-11-21T23:59:59.999Z");
        assertThat(counted(
                        1,
                        () -> prisma.nativeScalars()
                                .count()
                                .where(n -> n.seconds().eq(fine).and(n.micros().in(fine)))
                                .execute()))
                .isEqualTo(1);
    }

    @Test
    void calculatesWithMoney() {
        int id = uncounted(() -> prisma.nativeScalars()
                .create(n -> n.money(new BigDecimal("1234.50")))
                .execute()
                .id());
        NativeScalars changed = counted(
                1,
                () -> prisma.nativeScalars()
                        .update(n -> n.id().eq(id))
                        .data(d -> d.money().multiply(2))
                        .execute());
        assertThat(changed.money()).isEqualByComparingTo("2469");
        assertThat(counted(
                        1,
                        () -> prisma.nativeScalars()
                                .aggregate((n, g) -> Row.of(g.sum(n.money()), g.avg(n.money()))
                                        .as((sum, average) -> sum.add(average)))
                                .execute()))
                .isEqualByComparingTo("4938");
    }

    @Test
    void looksIntoListsOfNativeTypes() {
        int id = uncounted(() -> prisma.scalarLists()
                .create(s -> s.money(new BigDecimal("1234.50")))
                .execute()
                .id());
        ScalarLists changed = counted(
                1,
                () -> prisma.scalarLists()
                        .update(s -> s.id().eq(id))
                        .data(d -> d.money()
                                .push(BigDecimal.ONE)
                                .days()
                                .push(Instant.EPOCH)
                                .zonedTimes()
                                .push(LocalTime.NOON)
                                .bits()
                                .push("0101"))
                        .execute());
        assertThat(changed.money())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(List.of(new BigDecimal("1234.5"), BigDecimal.ONE));
        assertThat(counted(
                        1,
                        () -> prisma.scalarLists()
                                .count()
                                .where(s -> s.money()
                                        .has(BigDecimal.ONE)
                                        .and(s.days().hasEvery(Instant.EPOCH))
                                        .and(s.zonedTimes().hasSome(LocalTime.NOON))
                                        .and(s.bits().has("0101")))
                                .execute()))
                .isEqualTo(1);
    }

    private static <T> ScalarValues<T> values(List<T> all) {
        return new ScalarValues<>(engine -> all, Function.identity(), true, true);
    }

    private static ScalarValues<BigDecimal> decimals(String... numbers) {
        Function<Engine, List<BigDecimal>> values =
                engine -> Stream.of(numbers).map(BigDecimal::new).toList();
        return new ScalarValues<>(values, BigDecimal::stripTrailingZeros, true, true);
    }

    private static ScalarValues<Instant> times(String... times) {
        return new ScalarValues<>(engine -> Stream.of(times).map(Instant::parse).toList(), time -> time, true, true);
    }
}
