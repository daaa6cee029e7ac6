package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of scalar comes back as it was written: plain and extreme, alone and as a related row, by either strategy. */
class ValuesTest extends ShopTest {

    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
            .withEqualsForType((a, b) -> a.isEqual(b), OffsetDateTime.class)
            .withIgnoredFields("id", "sheet", "sheetId")
            .build();

    private static List<Sample> samples() {
        // By default PostgreSQL keeps 35 digits before the point and 30 behind it.
        BigDecimal huge = new BigDecimal("-99999999999999999999999999999999999.000000000000000000000000000001");
        return List.of(
                new Sample(
                        0,
                        true,
                        (short) 1,
                        1,
                        1L,
                        1f,
                        1.0,
                        BigDecimal.ONE,
                        "one",
                        new byte[] {1, 2},
                        new UUID(1, 2),
                        Instant.parse("2026-11-21T10:15:30.123Z"),
                        OffsetDateTime.parse("2026-11-21T10:15:30.123+02:00"),
                        LocalDateTime.parse("2026-11-21T10:15:30.123"),
                        LocalDate.parse("2026-11-21"),
                        LocalTime.parse("10:15:30.123"),
                        URI.create("https://prisma.io/a?b=c#d"),
                        OrderState.OPEN,
                        null,
                        null),
                new Sample(
                        0,
                        false,
                        Short.MIN_VALUE,
                        Integer.MIN_VALUE,
                        Long.MIN_VALUE,
                        -Float.MAX_VALUE,
                        -Double.MAX_VALUE,
                        huge,
                        "",
                        new byte[0],
                        new UUID(0, 0),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        OffsetDateTime.of(1, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC),
                        LocalDateTime.parse("0001-01-01T00:00"),
                        LocalDate.parse("0001-01-01"),
                        LocalTime.MIN,
                        URI.create(""),
                        OrderState.SHIPPED,
                        null,
                        null),
                new Sample(
                        0,
                        true,
                        Short.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE,
                        Float.MIN_NORMAL,
                        Double.MIN_NORMAL,
                        new BigDecimal("0.000000000001"),
                        "é\uD83E\uDD80\"'\\\n\u0001%_ \u2028",
                        bytes(),
                        new UUID(-1, -1),
                        Instant.parse("9999-12-31T23:59:59.999Z"),
                        OffsetDateTime.of(9999, 12, 30, 23, 59, 59, 999_000_000, ZoneOffset.ofHours(-11)),
                        LocalDateTime.parse("9999-12-31T23:59:59.999"),
                        LocalDate.parse("9999-12-31"),
                        LocalTime.parse("23:59:59.999"),
                        URI.create("urn:isbn:0-486-27557-4"),
                        OrderState.DELIVERED,
                        null,
                        null));
    }

    @Test
    void returnsWhatItWrote() {
        for (Sample x : samples()) {
            Sample created = counted(
                    1,
                    () -> prisma.sample()
                            .create(s -> s.flag(x.flag())
                                    .small(x.small())
                                    .number(x.number())
                                    .big(x.big())
                                    .single(x.single())
                                    .real(x.real())
                                    .exact(x.exact())
                                    .text(x.text())
                                    .bytes(x.bytes())
                                    .uuid(x.uuid())
                                    .instant(x.instant())
                                    .offset(x.offset())
                                    .dateTime(x.dateTime())
                                    .date(x.date())
                                    .time(x.time())
                                    .link(x.link())
                                    .state(x.state()))
                            .execute());
            same(created, x);
            same(
                    counted(
                            1,
                            () -> prisma.sample()
                                    .findUnique(s -> s.id().eq(created.id()))
                                    .orThrow()),
                    x);
        }
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsRelatedRowsAlike(RelationLoadStrategy strategy) {
        Integer sheet = uncounted(() -> prisma.sheet().create(s -> s).execute().id());
        List<Sample> created = counted(
                1,
                () -> prisma.sample()
                        .createManyAndReturn(
                                samples(),
                                (s, x) -> s.flag(x.flag())
                                        .small(x.small())
                                        .number(x.number())
                                        .big(x.big())
                                        .single(x.single())
                                        .real(x.real())
                                        .exact(x.exact())
                                        .text(x.text())
                                        .bytes(x.bytes())
                                        .uuid(x.uuid())
                                        .instant(x.instant())
                                        .offset(x.offset())
                                        .dateTime(x.dateTime())
                                        .date(x.date())
                                        .time(x.time())
                                        .link(x.link())
                                        .state(x.state())
                                        .sheetId(sheet))
                        .execute());
        assertThat(created).hasSize(3);
        List<Sample> read = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.sheet()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(s -> s.samples().orderBy(x -> x.instant().asc()))
                        .toList()
                        .get(0)
                        .samples());
        same(read.get(0), samples().get(1));
        same(read.get(1), samples().get(0));
        same(read.get(2), samples().get(2));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsNullableScalarsAlike(RelationLoadStrategy strategy) {
        Integer sheet = uncounted(() -> prisma.sheet().create(s -> s).execute().id());
        uncounted(() -> prisma.maybe().create(m -> m.sheetId(sheet)).execute());
        for (Sample x : samples()) {
            Maybe created = counted(
                    1,
                    () -> prisma.maybe().create(m -> write(m, x).sheetId(sheet)).execute());
            assertThat(created).usingRecursiveComparison(BY_VALUE).isEqualTo(x);
        }
        List<Maybe> read = uncounted(() -> prisma.sheet()
                .findMany()
                .relationLoadStrategy(strategy)
                .include(s -> s.maybes().orderBy(x -> x.id().asc()))
                .toList()
                .get(0)
                .maybes());
        assertThat(read.get(0))
                .usingRecursiveComparison(BY_VALUE)
                .isEqualTo(new Maybe(
                        0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null));
        for (int i = 0; i < 3; i++) {
            assertThat(read.get(i + 1))
                    .usingRecursiveComparison(BY_VALUE)
                    .isEqualTo(samples().get(i));
        }
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsOptionalScalarsAlike(RelationLoadStrategy strategy) {
        Integer sheet = uncounted(() -> prisma.sheet().create(s -> s).execute().id());
        Perhaps nothing =
                uncounted(() -> prisma.perhaps().create(p -> p.sheetId(sheet)).execute());
        assertThat(values(nothing)).hasSize(17).allSatisfy(v -> assertThat(v).isEmpty());
        for (Sample x : samples()) {
            uncounted(() -> prisma.perhaps()
                    .create(p -> p.flag(x.flag())
                            .small(x.small())
                            .number(x.number())
                            .big(x.big())
                            .single(x.single())
                            .real(x.real())
                            .exact(x.exact())
                            .text(x.text())
                            .bytes(x.bytes())
                            .uuid(x.uuid())
                            .instant(x.instant())
                            .offset(x.offset())
                            .dateTime(x.dateTime())
                            .date(x.date())
                            .time(x.time())
                            .link(x.link())
                            .state(x.state())
                            .sheetId(sheet))
                    .execute());
        }
        List<Perhaps> read = uncounted(() -> prisma.sheet()
                .findMany()
                .relationLoadStrategy(strategy)
                .include(s -> s.perhapses().orderBy(x -> x.id().asc()))
                .toList()
                .get(0)
                .perhapses());
        assertThat(values(read.get(0))).allSatisfy(v -> assertThat(v).isEmpty());
        for (int i = 0; i < 3; i++) {
            Perhaps p = read.get(i + 1);
            Sample x = samples().get(i);
            assertThat(values(p)).allSatisfy(v -> assertThat(v).isPresent());
            assertThat(p.text()).contains(x.text());
            assertThat(p.bytes()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(x.bytes()));
            assertThat(p.exact()).hasValueSatisfying(exact -> assertThat(exact).isEqualByComparingTo(x.exact()));
            assertThat(p.instant()).contains(x.instant());
            assertThat(p.big()).contains(x.big());
            assertThat(p.state()).contains(x.state());
            assertThat(p.time()).contains(x.time());
        }
    }

    @Test
    void takesAwayWhatItHeld() {
        int id = uncounted(() ->
                prisma.maybe().create(m -> write(m, samples().get(0))).execute().id());
        Maybe emptied = counted(
                1,
                () -> prisma.maybe()
                        .update(m -> m.id().eq(id))
                        .data(d -> d.flag(null)
                                .number(null)
                                .exact(null)
                                .text(null)
                                .bytes(null)
                                .uuid(null)
                                .instant(null)
                                .date(null)
                                .link(null)
                                .state(null))
                        .execute());
        assertThat(Stream.of(emptied.flag(), emptied.number(), emptied.exact(), emptied.text(), emptied.bytes()))
                .containsOnlyNulls();
        assertThat(Stream.of(emptied.uuid(), emptied.instant(), emptied.date(), emptied.link(), emptied.state()))
                .containsOnlyNulls();
        assertThat(emptied.small()).isEqualTo((short) 1);
    }

    @Test
    void refusesWhatWouldBeStoredAsSomethingElse() {
        refusesText("half \ud83d of a pair");
        refusesText("the other half \ude00");
        if (engine == Engine.POSTGRESQL) refusesText("zero \u0000");
        if (engine == Engine.SQLITE) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.maybe().create(m -> m.real(Double.NaN)).execute());
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.maybe()
                            .findMany()
                            .where(m -> m.single().in(List.of(1f, Float.NaN)))
                            .toList());
        }
        assertThat(uncounted(() -> prisma.maybe()
                        .create(m -> m.text("\ud83d\ude00"))
                        .execute()
                        .text()))
                .isEqualTo("\ud83d\ude00");
    }

    private void refusesText(String text) {
        assertThat(refusedAtOnce(
                        ValueOutOfRangeException.class,
                        () -> prisma.maybe().create(m -> m.text(text)).execute()))
                .hasMessageContaining("text");
        refusedAtOnce(
                ValueOutOfRangeException.class,
                () -> prisma.maybe()
                        .findMany()
                        .where(m -> m.text().in("a", text))
                        .toList());
    }

    private static MaybeCreate write(MaybeCreate m, Sample x) {
        return m.flag(x.flag())
                .small(x.small())
                .number(x.number())
                .big(x.big())
                .single(x.single())
                .real(x.real())
                .exact(x.exact())
                .text(x.text())
                .bytes(x.bytes())
                .uuid(x.uuid())
                .instant(x.instant())
                .offset(x.offset())
                .dateTime(x.dateTime())
                .date(x.date())
                .time(x.time())
                .link(x.link())
                .state(x.state());
    }

    private static List<Optional<?>> values(Perhaps p) {
        return List.of(
                p.flag(),
                p.small(),
                p.number(),
                p.big(),
                p.single(),
                p.real(),
                p.exact(),
                p.text(),
                p.bytes(),
                p.uuid(),
                p.instant(),
                p.offset(),
                p.dateTime(),
                p.date(),
                p.time(),
                p.link(),
                p.state());
    }

    private static void same(Sample actual, Sample expected) {
        assertThat(actual).usingRecursiveComparison(BY_VALUE).isEqualTo(expected);
    }

    private static byte[] bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) all[i] = (byte) i;
        return all;
    }
}
