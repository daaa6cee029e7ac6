package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Field;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lists of 100,000 values of every type: one statement, and no limit of parameters. */
class LargeListsTest extends ShopTest {
    private static final int SIZE = 100_000;
    private static final Instant DAWN = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void findsNumbers() {
        verify(i -> i, m -> m.number(), (m, v) -> m.number(v));
        verify(i -> 1L << 40 | i, m -> m.big(), (m, v) -> m.big(v));
        verify(i -> i / 8.0, m -> m.real(), (m, v) -> m.real(v));
        verify(i -> i / 8f, m -> m.single(), (m, v) -> m.single(v));
        verify(i -> BigDecimal.valueOf(i, 3), m -> m.exact(), (m, v) -> m.exact(v));
    }

    @Test
    void findsTextsAndBytes() {
        verify(i -> "it's \"" + i + "\" \\ %", m -> m.text(), (m, v) -> m.text(v));
        verify(i -> new UUID(-i, i), m -> m.uuid(), (m, v) -> m.uuid(v));
        verify(i -> URI.create("https://x/" + i), m -> m.link(), (m, v) -> m.link(v));
        verify(i -> new byte[] {(byte) (i >> 16), (byte) (i >> 8), (byte) i}, m -> m.bytes(), (m, v) -> m.bytes(v));
    }

    @Test
    void findsTimes() {
        verify(i -> DAWN.plusMillis(i), m -> m.instant(), (m, v) -> m.instant(v));
        verify(
                i -> DAWN.plusMillis(i).atOffset(ZoneOffset.UTC),
                m -> m.offset(),
                (MaybeCreate m, OffsetDateTime v) -> m.offset(v));
        verify(i -> LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(i), m -> m.dateTime(), (m, v) -> m.dateTime(v));
        verify(i -> LocalDate.of(1900, 1, 1).plusDays(i), m -> m.date(), (m, v) -> m.date(v));
        verify(i -> LocalTime.ofSecondOfDay(i % 80_000), m -> m.time(), (m, v) -> m.time(v), 80_000);
    }

    @Test
    void findsConstantsAndTruthValues() {
        verify(i -> OrderState.values()[i % 2], m -> m.state(), (m, v) -> m.state(v), 2);
        verify(i -> (short) (i % 20_000), m -> m.small(), (m, v) -> m.small(v), 20_000);
    }

    @Test
    void findsTextsOfEitherCase() {
        uncounted(() -> prisma.maybe()
                .createMany(m -> m.text("TEXT 99999"), m -> m.text("Text 100000"))
                .execute());
        List<String> texts = values(i -> "text " + i);
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .findMany()
                                .where(m -> m.text().ignoreCase().in(texts))
                                .select(m -> m.text())
                                .toList()))
                .containsExactly("TEXT 99999");
    }

    private <T> void verify(
            IntFunction<T> value,
            Function<MaybeFields.Root<Maybe>, ? extends Field<Maybe, T>> field,
            BiFunction<MaybeCreate, T, MaybeCreate> set) {
        verify(value, field, set, SIZE);
    }

    /** The values of the numbers below {@code limit} are in the list, that of {@code limit} is not. */
    private <T> void verify(
            IntFunction<T> value,
            Function<MaybeFields.Root<Maybe>, ? extends Field<Maybe, T>> field,
            BiFunction<MaybeCreate, T, MaybeCreate> set,
            int limit) {
        uncounted(() -> {
            prisma.maybe().deleteMany().execute();
            prisma.maybe()
                    .createMany(
                            m -> set.apply(m.id(1), value.apply(0)),
                            m -> set.apply(m.id(2), value.apply(limit - 1)),
                            m -> m.id(3))
                    .execute();
            if (limit == SIZE) {
                prisma.maybe()
                        .create(m -> set.apply(m.id(4), value.apply(limit)))
                        .execute();
            }
        });
        List<T> list = values(value);
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .findMany()
                                .where(m -> field.apply(m).in(list))
                                .orderBy(m -> m.id().asc())
                                .select(m -> m.id())
                                .toList()))
                .containsExactly(1, 2);
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .findMany()
                                .where(m -> field.apply(m).notIn(list))
                                .select(m -> m.id())
                                .toList()))
                .isEqualTo(limit == SIZE ? List.of(4) : List.of());
    }

    private static <T> List<T> values(IntFunction<T> value) {
        List<T> list = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) list.add(value.apply(i));
        return list;
    }
}
