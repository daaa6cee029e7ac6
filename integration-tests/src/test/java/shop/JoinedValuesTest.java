package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that are hard to write as JSON arrive in related records as they were written, by either strategy. */
class JoinedValuesTest extends ShopTest {
    private int sheet;

    @BeforeEach
    void write() {
        sheet = uncounted(() -> prisma.sheet().create(s -> s).execute().id());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsEveryCharacter(RelationLoadStrategy strategy) {
        List<String> texts = new ArrayList<>();
        int first = engine == Engine.SQLITE ? 0 : 1;
        IntStream.range(first, 0x250).forEach(c -> texts.add("a" + (char) c + "b"));
        texts.add(IntStream.range(first, 0xd800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        texts.addAll(
                List.of("", "\"", "\\", "\\u0041", "[1,2]", "{\"a\":null}", "null", "😀", "\uffff", "\u2028\u2029"));
        uncounted(() -> prisma.maybe()
                .createMany(texts, (m, text) -> m.text(text).sheetId(sheet))
                .execute());
        assertThat(maybes(strategy)).extracting(Maybe::text).isEqualTo(texts);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsNumbersAtTheirEnds(RelationLoadStrategy strategy) {
        List<Long> longs = List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, (1L << 53) + 1);
        List<Double> doubles = List.of(Double.MIN_VALUE, Double.MAX_VALUE, -0.1, 1e300, 1.0 / 3);
        List<Float> floats = List.of(Float.MIN_VALUE, Float.MAX_VALUE, -0.1f, 1e30f, 1f / 3);
        uncounted(() -> prisma.maybe()
                .createMany(
                        IntStream.range(0, 5).boxed().toList(),
                        (m, i) -> m.big(longs.get(i))
                                .real(doubles.get(i))
                                .single(floats.get(i))
                                .sheetId(sheet))
                .execute());
        List<Maybe> read = maybes(strategy);
        assertThat(read).extracting(Maybe::big).isEqualTo(longs);
        assertThat(read).extracting(Maybe::real).isEqualTo(doubles);
        assertThat(read).extracting(Maybe::single).isEqualTo(floats);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsEveryByte(RelationLoadStrategy strategy) {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
        uncounted(() -> prisma.maybe()
                .createMany(
                        m -> m.bytes(bytes).sheetId(sheet),
                        m -> m.bytes(new byte[0]).sheetId(sheet))
                .execute());
        assertThat(maybes(strategy)).extracting(Maybe::bytes).containsExactly(bytes, new byte[0]);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsTimesBefore1970(RelationLoadStrategy strategy) {
        List<Instant> instants = List.of(
                Instant.EPOCH.minusMillis(1),
                Instant.parse("1883-11-18T12:03:57.999Z"),
                Instant.parse("0001-01-01T00:00:00Z"));
        holds(strategy, instants);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsTimesAfter9999(RelationLoadStrategy strategy) {
        Assumptions.assumeTrue(engine == Engine.POSTGRESQL, "SQLite's years end at 9999");
        holds(
                strategy,
                List.of(
                        Instant.parse("+10000-01-01T00:00:00Z"),
                        Instant.parse("+123456-07-08T09:10:11.012Z"),
                        Instant.parse("0000-12-31T23:59:59Z"),
                        Instant.parse("-0043-03-15T12:00:00Z")));
    }

    private void holds(RelationLoadStrategy strategy, List<Instant> instants) {
        List<LocalDateTime> locals = instants.stream()
                .map(instant -> LocalDateTime.ofInstant(instant, java.time.ZoneOffset.UTC))
                .toList();
        List<LocalDate> dates = locals.stream().map(LocalDateTime::toLocalDate).toList();
        uncounted(() -> prisma.maybe()
                .createMany(
                        IntStream.range(0, instants.size()).boxed().toList(),
                        (m, i) -> m.instant(instants.get(i))
                                .offset(instants.get(i).atOffset(java.time.ZoneOffset.UTC))
                                .dateTime(locals.get(i))
                                .date(dates.get(i))
                                .sheetId(sheet))
                .execute());
        List<Maybe> read = maybes(strategy);
        assertThat(read).extracting(Maybe::instant).isEqualTo(instants);
        assertThat(read)
                .extracting(Maybe::offset)
                .extracting(OffsetDateTime::toInstant)
                .isEqualTo(instants);
        assertThat(read).extracting(Maybe::dateTime).isEqualTo(locals);
        assertThat(read).extracting(Maybe::date).isEqualTo(dates);
    }

    private List<Maybe> maybes(RelationLoadStrategy strategy) {
        return counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.sheet()
                        .findUnique(s -> s.id().eq(sheet))
                        .include(s -> s.maybes().orderBy(m -> m.id().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow()
                        .maybes());
    }
}
