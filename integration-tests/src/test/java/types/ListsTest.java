package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.read.ResultRow;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists in and out of columns, whole and read. */
class ListsTest extends OutingsTest {
    @Test
    void fillsDefaults() {
        Outing made = create(s -> s);
        assertThat(made.tags()).containsExactly("new", "it's");
        assertThat(made.numbers()).containsExactly(1, -2);
        assertThat(made.doubles()).containsExactly(0.5);
        assertThat(made.decimals()).containsExactly(new BigDecimal("1.5"));
        assertThat(made.instants()).containsExactly(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(made.weathers()).containsExactly(Weather.SUN, Weather.ODD);
        assertThat(made.others()).isEmpty();
        assertThat(made.notes()).isEmpty();
        assertThat(ids(prisma.outing()
                        .findMany()
                        .where(s -> s.tags()
                                .eq(made.tags())
                                .and(s.doubles().eq(made.doubles()))
                                .and(s.decimals().eq(made.decimals()))
                                .and(s.instants().eq(made.instants()))
                                .and(s.weathers().eq(made.weathers()))
                                .and(s.others().isEmpty()))))
                .containsExactly(made.id());
    }

    @Test
    void keepsEveryValue() {
        Outing made = createFull();
        Outing found = counted(
                1, () -> prisma.outing().findUnique(s -> s.id().eq(made.id())).orThrow());
        for (Outing outing : List.of(made, found)) assertFull(outing);
        assertThat(made.scans().get(1)).containsExactly(0, -1, 127);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsRelatedLists(RelationLoadStrategy strategy) {
        Outing made = createFull();
        Station found = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.station()
                        .findUnique(s -> s.id().eq(made.stationId()))
                        .include(s -> s.outings())
                        .relationLoadStrategy(strategy)
                        .orThrow());
        assertThat(found.names()).containsExactly("north");
        assertFull(found.outings().get(0));
    }

    @Test
    void createsManyInOneStatement() {
        int station = station();
        List<List<String>> rows = List.of(List.of("a"), List.of(), TEXTS, List.of("b", "c"));
        long count = counted(
                1,
                () -> prisma.outing()
                        .createMany(
                                rows,
                                (s, row) -> s.stationId(station)
                                        .tags(row)
                                        .weathers(Weather.ODD, Weather.RAIN)
                                        .scans(new byte[] {1}, new byte[0])
                                        .decimals(new BigDecimal("12345678901234567890.123456789012345678"))
                                        .codes(row.isEmpty() ? List.of() : List.of("12345")))
                        .execute());
        assertThat(count).isEqualTo(4);
        List<Outing> all = uncounted(
                () -> prisma.outing().findMany().orderBy(s -> s.id().asc()).toList());
        assertThat(all).extracting(Outing::tags).containsExactlyElementsOf(rows);
        assertThat(all.get(1).codes()).isEmpty();
        for (Outing outing : all) {
            assertThat(outing.weathers()).containsExactly(Weather.ODD, Weather.RAIN);
            assertThat(outing.scans()).hasSize(2);
            assertThat(outing.decimals()).containsExactly(new BigDecimal("12345678901234567890.123456789012345678"));
        }
    }

    @Test
    void createsManyAndReturnsThem() {
        int station = station();
        List<Outing> made = counted(
                1,
                () -> prisma.outing()
                        .createManyAndReturn(
                                s -> s.stationId(station).tags("a", "b"),
                                s -> s.stationId(station).tags())
                        .execute());
        assertThat(made).extracting(Outing::tags).containsExactly(List.of("a", "b"), List.of());
    }

    @Test
    void createsNestedRows() {
        Station made = uncounted(() -> prisma.station()
                .create(s -> s.names("x", "y")
                        .outings(list -> list.create(n -> n.tags("a")).create(n -> n.tags("b", "c"))))
                .include(s -> s.outings().orderBy(n -> n.id().asc()))
                .execute());
        assertThat(made.names()).containsExactly("x", "y");
        assertThat(made.outings()).extracting(Outing::tags).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void readsListsOfRawRowsAndOfPaths() {
        Outing made = create(s -> s.tags("a", "b"));
        assertThat(uncounted(() -> prisma.queryRaw("SELECT tags FROM \"Outing\"")
                        .map(row -> row.getList("tags", ResultRow::getString))))
                .containsExactly(List.of("a", "b"));
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            assertThat(uncounted(() -> prisma.outing()
                            .findMany()
                            .relationLoadStrategy(strategy)
                            .select(s -> Row.of(s.tags(), s.station().names()).as(List::of))
                            .toList()))
                    .containsExactly(List.of(made.tags(), List.of("north")));
        }
    }

    @Test
    void selectsAndGroups() {
        Outing first = create(s -> s.tags("a", "b"));
        create(s -> s.tags("a", "b"));
        create(s -> s.tags("b", "a"));
        assertThat(counted(
                        1,
                        () -> prisma.outing()
                                .findMany()
                                .orderBy(s -> s.id().asc())
                                .select(s -> s.tags())
                                .toList()))
                .containsExactly(List.of("a", "b"), List.of("a", "b"), List.of("b", "a"));
        assertThat(counted(
                        1,
                        () -> prisma.outing()
                                .findFirst()
                                .select(OutingTagsProjection::of)
                                .orThrow()))
                .isEqualTo(new OutingTags(first.id(), List.of("a", "b"), List.of(Weather.SUN, Weather.ODD)));
        assertThat(counted(
                        1,
                        () -> prisma.outing()
                                .findMany()
                                .distinct(s -> s.tags())
                                .select(s -> s.tags())
                                .toList()))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("b", "a"));
        assertThat(counted(
                        1,
                        () -> prisma.outing()
                                .groupBy(s -> s.tags())
                                .select((s, g) ->
                                        Row.of(g.key(s.tags()), g.count()).as(TagCount::new))
                                .toList()))
                .containsExactlyInAnyOrder(new TagCount(List.of("a", "b"), 2L), new TagCount(List.of("b", "a"), 1L));
    }

    private record TagCount(List<String> tags, Long count) {}

    private Outing createFull() {
        return create(s -> s.tags(TEXTS)
                .truths(true, false)
                .shorts(Short.MIN_VALUE, Short.MAX_VALUE)
                .numbers(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)
                .longs(Long.MIN_VALUE, Long.MAX_VALUE)
                .floats(Float.MIN_VALUE, Float.MAX_VALUE, 0.1f, Float.NEGATIVE_INFINITY)
                .doubles(Double.MIN_VALUE, Double.MAX_VALUE, 0.1 + 0.2, Double.POSITIVE_INFINITY)
                .decimals(
                        new BigDecimal("12345678901234567890.123456789012345678"),
                        new BigDecimal("-0.000000000000000000000000000001"),
                        BigDecimal.ZERO)
                .scans(new byte[0], new byte[] {0, -1, 127})
                .tokens(UUID.fromString("00000000-0000-0000-0000-000000000001"))
                .instants(
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999Z"),
                        Instant.parse("9999-12-31T23:59:59.999Z"))
                .offsets(OffsetDateTime.of(1900, 1, 2, 3, 4, 5, 6_000_000, ZoneOffset.UTC))
                .locals(LocalDateTime.of(2026, 2, 28, 12, 30))
                .dates(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                .times(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_000_000))
                .links(URI.create("https://example.org/a?b=c,d"))
                .notes(Json.NULL, Json.of("{\"a\": [1, \"}\"]}"), Json.string("x"), Json.of("12345678901234567890.5"))
                .weathers(Weather.values())
                .languages("de", "en")
                .codes("12345", "")
                .prices(new BigDecimal("1234567890.12"))
                .moments(Instant.parse("2026-01-01T00:00:00.123Z")));
    }

    private static void assertFull(Outing full) {
        assertThat(full.tags()).isEqualTo(TEXTS);
        assertThat(full.truths()).containsExactly(true, false);
        assertThat(full.shorts()).containsExactly(Short.MIN_VALUE, Short.MAX_VALUE);
        assertThat(full.numbers()).containsExactly(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        assertThat(full.longs()).containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(full.floats()).containsExactly(Float.MIN_VALUE, Float.MAX_VALUE, 0.1f, Float.NEGATIVE_INFINITY);
        assertThat(full.doubles())
                .containsExactly(Double.MIN_VALUE, Double.MAX_VALUE, 0.1 + 0.2, Double.POSITIVE_INFINITY);
        assertThat(full.decimals())
                .containsExactly(
                        new BigDecimal("12345678901234567890.123456789012345678"),
                        new BigDecimal("-0.000000000000000000000000000001"),
                        BigDecimal.ZERO);
        assertThat(full.scans()).containsExactly(new byte[0], new byte[] {0, -1, 127});
        assertThat(full.tokens()).containsExactly(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        assertThat(full.instants())
                .containsExactly(
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999Z"),
                        Instant.parse("9999-12-31T23:59:59.999Z"));
        assertThat(full.offsets()).containsExactly(OffsetDateTime.of(1900, 1, 2, 3, 4, 5, 6_000_000, ZoneOffset.UTC));
        assertThat(full.locals()).containsExactly(LocalDateTime.of(2026, 2, 28, 12, 30));
        assertThat(full.dates()).containsExactly(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        assertThat(full.times()).containsExactly(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_000_000));
        assertThat(full.links()).containsExactly(URI.create("https://example.org/a?b=c,d"));
        assertThat(full.notes())
                .containsExactly(
                        Json.NULL, Json.of("{\"a\": [1, \"}\"]}"), Json.string("x"), Json.of("12345678901234567890.5"));
        assertThat(full.weathers()).isEqualTo(Arrays.asList(Weather.values()));
        assertThat(full.languages()).containsExactly("de", "en");
        assertThat(full.codes()).containsExactly("12345", "");
        assertThat(full.prices()).containsExactly(new BigDecimal("1234567890.12"));
        assertThat(full.moments()).containsExactly(Instant.parse("2026-01-01T00:00:00.123Z"));
    }
}
