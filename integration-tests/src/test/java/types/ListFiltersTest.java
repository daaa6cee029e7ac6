package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found by what a list has. */
class ListFiltersTest extends TypesTest {
    private static final BigDecimal LONG = new BigDecimal("12345678901234567890.123456789012345678");

    private int station;
    private int none;
    private int ab;
    private int ba;
    private int missing;

    /** One outing without tags, one with a and b, one with b and a, and one whose tags another program left null. */
    @BeforeEach
    void createOutings() {
        uncounted(() -> {
            station = prisma.station().create(s -> s.names("b", "c")).execute().id();
            none = create(s -> s.tags().others("x"));
            ab = create(s -> s.tags("a", "b").others("a").title("a"));
            ba = create(s -> s.tags("b", "a").others("b", "a").title("c"));
            missing = create(s -> s.title("a"));
            prisma.executeRaw("UPDATE \"Outing\" SET tags = NULL WHERE id = ?", missing);
        });
    }

    @Test
    void comparesInOrder() {
        assertThat(ids(s -> s.tags().eq(List.of("a", "b")))).containsExactly(ab);
        assertThat(ids(s -> s.tags().eq(List.of()))).containsExactly(none);
        assertThat(ids(s -> s.tags().ne(List.of("a", "b")))).containsExactly(none, ba);
        assertThat(ids(s -> s.tags().in(List.of(List.of("b", "a"), List.of())))).containsExactly(none, ba);
        assertThat(ids(s -> s.tags().in(List.of()))).isEmpty();
        assertThat(ids(s -> s.tags().notIn(List.of(List.of("b", "a"))))).containsExactly(none, ab);
        assertThat(ids(s -> s.tags().eq(s.others()))).containsExactly(ba);
        assertThat(ids(s -> s.tags().isNull())).containsExactly(missing);
    }

    @Test
    void looksForElements() {
        assertThat(ids(s -> s.tags().has("a"))).containsExactly(ab, ba);
        assertThat(ids(s -> s.tags().has("A"))).isEmpty();
        assertThat(ids(s -> s.tags().has("a").not())).containsExactly(none);
        assertThat(ids(s -> s.tags().hasEvery("b", "a", "b"))).containsExactly(ab, ba);
        assertThat(ids(s -> s.tags().hasEvery("a", "c"))).isEmpty();
        assertThat(ids(s -> s.tags().hasEvery())).containsExactly(none, ab, ba);
        assertThat(ids(s -> s.tags().hasEvery(List.of("a", "c")).not())).containsExactly(none, ab, ba);
        assertThat(ids(s -> s.tags().hasSome("c", "b"))).containsExactly(ab, ba);
        assertThat(ids(s -> s.tags().hasSome())).isEmpty();
        assertThat(ids(s -> s.tags().hasSome(List.of()).not())).containsExactly(none, ab, ba);
        assertThat(ids(s -> s.tags().isEmpty())).containsExactly(none);
        assertThat(ids(s -> s.tags().isEmpty().not())).containsExactly(ab, ba);
    }

    @Test
    void comparesWithOtherFields() {
        assertThat(ids(s -> s.tags().has(s.title()))).containsExactly(ab);
        assertThat(ids(s -> s.tags().has(s.title()).not())).containsExactly(none, ba);
        assertThat(ids(s -> s.tags().hasEvery(s.others()))).containsExactly(ab, ba);
        assertThat(ids(s -> s.tags().hasSome(s.others()))).containsExactly(ab, ba);
        assertThat(ids(s -> s.others().hasEvery(s.tags()))).containsExactly(none, ba);
        assertThat(ids(s -> s.tags().hasSome(s.station().names()))).containsExactly(ab, ba);
        assertThat(ids(s -> s.station().names().has(s.title()))).containsExactly(ba);
        assertThat(counted(
                        1,
                        () -> prisma.station()
                                .findMany()
                                .where(t -> t.outings()
                                        .some(s ->
                                                s.tags().has("a").and(s.others().has("b"))))
                                .toList()))
                .hasSize(1);
    }

    @Test
    void knowsColumnsOfOtherTypes() {
        int found = uncounted(() -> create(s -> s.title("de")
                .languages("de", "fr")
                .codes("de", "12345")
                .prices(new BigDecimal("1.50"))
                .price(new BigDecimal("1.5"))
                .moments(Instant.parse("2026-01-01T00:00:00.123456Z"))
                .moment(Instant.parse("2026-01-31T12:00:00Z"))
                .scan(new byte[] {1, 2})
                .scans(new byte[0], new byte[] {1, 2})
                .weather(Weather.ODD)));
        assertThat(ids(s -> s.languages().has("fr"))).containsExactly(found);
        assertThat(ids(s -> s.languages().eq(List.of("de", "fr")))).containsExactly(found);
        assertThat(ids(s -> s.languages().has(s.title()))).containsExactly(found);
        assertThat(ids(s -> s.codes().has(s.title()))).containsExactly(found);
        assertThat(ids(s -> s.codes().hasSome("123456", "12345"))).containsExactly(found);
        assertThat(ids(s -> s.codes().hasEvery(s.languages()))).doesNotContain(found);
        assertThat(ids(s -> s.prices().has(new BigDecimal("1.500")))).containsExactly(found);
        assertThat(ids(s -> s.decimals().has(s.price()))).containsExactly(found);
        assertThat(ids(s -> s.prices().has(s.price()))).containsExactly(found);
        assertThat(ids(s -> s.instants().has(s.moment()))).containsExactly(found);
        assertThat(ids(s -> s.scans().has(s.scan()))).containsExactly(found);
        assertThat(ids(s -> s.weathers().has(s.weather()))).containsExactly(found);
    }

    @Test
    void looksForADecimalOfManyDigits() {
        int found = uncounted(() -> create(s -> s.decimals(BigDecimal.ONE, LONG).price(LONG)));
        assertThat(ids(s -> s.decimals().has(LONG))).containsExactly(found);
        assertThat(ids(s -> s.decimals().has(s.price()))).containsExactly(found);
        assertThat(ids(s -> s.decimals().has(LONG.subtract(new BigDecimal("1e-18")))))
                .isEmpty();
    }

    @Test
    void looksForEveryType() {
        UUID token = UUID.fromString("00000000-0000-0000-0000-000000000001");
        int found = uncounted(() -> create(s -> s.truths(true)
                .shorts(Short.MIN_VALUE)
                .numbers(Integer.MAX_VALUE)
                .longs(Long.MIN_VALUE, Long.MAX_VALUE)
                .floats(0.1f)
                .doubles(0.1 + 0.2, Double.MAX_VALUE)
                .decimals(LONG)
                .scans(new byte[] {-1})
                .tokens(token)
                .instants(Instant.parse("1969-12-31T23:59:59.999Z"))
                .offsets(OffsetDateTime.of(1900, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(2)))
                .locals(LocalDateTime.of(2026, 2, 28, 12, 30))
                .dates(LocalDate.of(9999, 12, 31))
                .times(LocalTime.of(23, 59, 59, 999_000_000))
                .links(URI.create("https://example.org/a?b=c,d"))
                .notes(Json.of("{\"a\": [1, \"}\"]}"), Json.NULL)
                .weathers(Weather.ODD, Weather.RAIN)));
        assertThat(ids(s -> Filter.allOf(
                        s.truths().has(true),
                        s.truths().hasSome(false).not(),
                        s.shorts().has(Short.MIN_VALUE),
                        s.numbers().has(Integer.MAX_VALUE),
                        s.longs().hasEvery(Long.MAX_VALUE, Long.MIN_VALUE),
                        s.floats().has(0.1f),
                        s.doubles().hasEvery(Double.MAX_VALUE, 0.1 + 0.2),
                        s.decimals().has(LONG),
                        s.scans().has(new byte[] {-1}),
                        s.tokens().has(token),
                        s.instants().has(Instant.parse("1969-12-31T23:59:59.999Z")),
                        s.offsets().has(OffsetDateTime.of(1900, 1, 2, 1, 4, 5, 0, ZoneOffset.UTC)),
                        s.locals().has(LocalDateTime.of(2026, 2, 28, 12, 30)),
                        s.dates().has(LocalDate.of(9999, 12, 31)),
                        s.times().has(LocalTime.of(23, 59, 59, 999_000_000)),
                        s.links().has(URI.create("https://example.org/a?b=c,d")),
                        s.notes().hasEvery(Json.NULL, Json.of("{\"a\":[1.0,\"}\"]}")),
                        s.weathers().hasEvery(Weather.RAIN, Weather.ODD))))
                .containsExactly(found);
    }

    @Test
    void looksForManyElementsInOneParameter() {
        List<String> many = Collections.nCopies(100_000, "a");
        assertThat(ids(s -> s.tags().hasEvery(many))).containsExactly(ab, ba);
        assertThat(ids(s -> s.tags().eq(many))).isEmpty();
    }

    @Test
    void refusesNull() {
        for (Function<OutingFields.Root<Outing>, Filter<Outing>> filter :
                List.<Function<OutingFields.Root<Outing>, Filter<Outing>>>of(
                        s -> s.tags().hasSome("a", null),
                        s -> s.tags().hasEvery(Arrays.asList("a", null)),
                        s -> s.tags().eq(Collections.singletonList(null)))) {
            assertThat(refused(
                            InvalidQueryException.class,
                            () -> prisma.outing().findMany().where(filter).toList()))
                    .hasMessageContaining("Outing.tags");
        }
    }

    private int create(UnaryOperator<OutingCreate> values) {
        return prisma.outing()
                .create(s -> values.apply(s.stationId(station)))
                .execute()
                .id();
    }

    private List<Integer> ids(Function<OutingFields.Root<Outing>, Filter<Outing>> filter) {
        return counted(
                1,
                () -> prisma.outing()
                        .findMany()
                        .where(filter)
                        .orderBy(s -> s.id().asc())
                        .select(s -> s.id())
                        .toList());
    }
}
