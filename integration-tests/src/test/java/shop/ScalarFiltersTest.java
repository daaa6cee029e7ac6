package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.prisma4j.query.Field;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Order;
import io.prisma4j.query.OrderedField;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operator of every scalar type over a null and three values, of which null is never equal nor unequal to any. */
class ScalarFiltersTest extends ShopTest {

    private static final Set<String> UNORDERED = Set.of("boolean", "bytes", "enum");

    /** A column, how it is written, and values of it, the lowest first. */
    private record Kind<T>(
            String name,
            Function<MaybeFields.Root<Maybe>, ? extends Field<Maybe, T>> field,
            BiFunction<MaybeCreate, T, MaybeCreate> set,
            List<T> values) {}

    private static List<Kind<?>> kinds() {
        return List.of(
                new Kind<>("boolean", m -> m.flag(), (m, v) -> m.flag(v), List.of(false, true)),
                new Kind<>("short", m -> m.small(), (m, v) -> m.small(v), List.of((short) -5, (short) 0, (short) 7)),
                new Kind<>("int", m -> m.number(), (m, v) -> m.number(v), List.of(-5, 0, 7)),
                new Kind<>("long", m -> m.big(), (m, v) -> m.big(v), List.of(-5L, 0L, 9007199254740993L)),
                new Kind<>("float", m -> m.single(), (m, v) -> m.single(v), List.of(-1.5f, 0f, 0.1f)),
                new Kind<>("double", m -> m.real(), (m, v) -> m.real(v), List.of(-1.5, 0.1, 1e300)),
                new Kind<>("decimal", m -> m.exact(), (m, v) -> m.exact(v), decimals("-1.25", "0.1", "10.5")),
                new Kind<>("string", m -> m.text(), (m, v) -> m.text(v), List.of("", "a", "b")),
                new Kind<>(
                        "bytes", m -> m.bytes(), (m, v) -> m.bytes(v), List.of(new byte[0], new byte[] {1}, new byte[] {
                            -1
                        })),
                new Kind<>(
                        "uuid",
                        m -> m.uuid(),
                        (m, v) -> m.uuid(v),
                        List.of(new UUID(0, 1), new UUID(5, 5), new UUID(-1, -1))),
                new Kind<>("instant", m -> m.instant(), (m, v) -> m.instant(v), instants()),
                new Kind<>("offset", m -> m.offset(), (m, v) -> m.offset(v), offsets()),
                new Kind<>("dateTime", m -> m.dateTime(), (m, v) -> m.dateTime(v), dateTimes()),
                new Kind<>("date", m -> m.date(), (m, v) -> m.date(v), dates()),
                new Kind<>("time", m -> m.time(), (m, v) -> m.time(v), times()),
                new Kind<>(
                        "uri",
                        m -> m.link(),
                        (m, v) -> m.link(v),
                        List.of(URI.create("a:b"), URI.create("https://x/?q=%20#f"))),
                new Kind<>(
                        "enum",
                        m -> m.state(),
                        (m, v) -> m.state(v),
                        List.of(OrderState.OPEN, OrderState.SHIPPED, OrderState.DELIVERED)));
    }

    @TestFactory
    Stream<DynamicTest> everyType() {
        return kinds().stream().map(kind -> dynamicTest(kind.name(), () -> verify(kind)));
    }

    private <T> void verify(Kind<T> kind) {
        uncounted(() -> prisma.maybe().deleteMany().execute());
        List<Integer> ids = new ArrayList<>();
        ids.add(uncounted(() -> prisma.maybe().create(m -> m).execute().id()));
        for (T value : kind.values()) {
            ids.add(uncounted(() -> prisma.maybe()
                    .create(m -> kind.set().apply(m, value))
                    .execute()
                    .id()));
        }
        int last = kind.values().size();
        T one = kind.values().get(0);
        T other = kind.values().get(last - 1);
        Function<MaybeFields.Root<Maybe>, ? extends Field<Maybe, T>> field = kind.field();

        assertThat(found(ids, m -> field.apply(m).eq(one))).containsExactly(1);
        assertThat(found(ids, m -> field.apply(m).ne(one))).containsExactlyElementsOf(range(2, last));
        assertThat(found(ids, m -> field.apply(m).eq(one).not())).containsExactlyElementsOf(range(2, last));
        assertThat(found(ids, m -> field.apply(m).in(List.of(one, other)))).containsExactly(1, last);
        assertThat(found(ids, m -> field.apply(m).in(List.of()))).isEmpty();
        assertThat(found(ids, m -> field.apply(m).notIn(List.of(one)))).containsExactlyElementsOf(range(2, last));
        assertThat(found(ids, m -> field.apply(m).notIn(List.of()))).containsExactlyElementsOf(range(0, last));
        assertThat(found(ids, m -> field.apply(m).in(List.of(one)).not())).containsExactlyElementsOf(range(2, last));
        assertThat(found(ids, m -> field.apply(m).isNull())).containsExactly(0);
        assertThat(found(ids, m -> field.apply(m).isNotNull())).containsExactlyElementsOf(range(1, last));
        assertThat(found(ids, m -> field.apply(m).isNull().not())).containsExactlyElementsOf(range(1, last));
        assertThat(found(ids, m -> field.apply(m).eq(field.apply(m)))).containsExactlyElementsOf(range(1, last));
        assertThat(found(ids, m -> field.apply(m).ne(field.apply(m)))).isEmpty();
        if (!UNORDERED.contains(kind.name())) {
            verifyOrder(ids, m -> (OrderedField<Maybe, T>) field.apply(m), one, other, last);
        }
    }

    private <T> void verifyOrder(
            List<Integer> ids,
            Function<MaybeFields.Root<Maybe>, OrderedField<Maybe, T>> field,
            T lowest,
            T highest,
            int last) {
        assertThat(found(ids, m -> field.apply(m).lt(highest))).containsExactlyElementsOf(range(1, last - 1));
        assertThat(found(ids, m -> field.apply(m).lte(lowest))).containsExactly(1);
        assertThat(found(ids, m -> field.apply(m).gt(lowest))).containsExactlyElementsOf(range(2, last));
        assertThat(found(ids, m -> field.apply(m).gte(highest))).containsExactly(last);
        assertThat(found(ids, m -> field.apply(m).between(lowest, highest))).containsExactlyElementsOf(range(1, last));
        assertThat(found(ids, m -> field.apply(m).gt(lowest).not())).containsExactly(1);
        assertThat(ordered(ids, m -> field.apply(m).asc().nullsFirst())).containsExactlyElementsOf(range(0, last));
        List<Integer> backwards = range(0, last);
        Collections.reverse(backwards);
        assertThat(ordered(ids, m -> field.apply(m).desc().nullsLast())).containsExactlyElementsOf(backwards);
    }

    /** Which of the rows a filter finds, by their number. */
    private List<Integer> found(List<Integer> ids, Function<MaybeFields.Root<Maybe>, ? extends Filter<Maybe>> filter) {
        return counted(
                1,
                () ->
                        prisma
                                .maybe()
                                .findMany()
                                .where(filter)
                                .orderBy(m -> m.id().asc())
                                .select(m -> m.id())
                                .toList()
                                .stream()
                                .map(ids::indexOf)
                                .toList());
    }

    private List<Integer> ordered(List<Integer> ids, Function<MaybeFields.Root<Maybe>, Order<Maybe>> order) {
        return counted(
                1,
                () -> List.copyOf(prisma.maybe().findMany().orderBy(List.of(order)).toList().stream()
                        .map(Maybe::id)
                        .map(ids::indexOf)
                        .toList()));
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i <= to; i++) numbers.add(i);
        return numbers;
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static List<Instant> instants() {
        return Stream.of("1969-12-31T23:59:59.999Z", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.001Z")
                .map(Instant::parse)
                .toList();
    }

    private static List<OffsetDateTime> offsets() {
        return Stream.of("2026-01-01T01:00:00+02:00", "2026-01-01T00:00:00Z", "2025-12-31T23:30:00-01:00")
                .map(OffsetDateTime::parse)
                .toList();
    }

    private static List<LocalDateTime> dateTimes() {
        return Stream.of("0001-01-01T00:00", "2026-01-01T00:00", "2026-01-01T00:00:00.001")
                .map(LocalDateTime::parse)
                .toList();
    }

    private static List<LocalDate> dates() {
        return Stream.of("0001-01-01", "2026-02-28", "9999-12-31")
                .map(LocalDate::parse)
                .toList();
    }

    private static List<LocalTime> times() {
        return Stream.of("00:00", "09:30", "23:59:59.999").map(LocalTime::parse).toList();
    }
}
