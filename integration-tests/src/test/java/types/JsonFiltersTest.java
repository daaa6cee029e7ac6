package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters of JSON and of parts of it, by the names that the guests have here. */
class JsonFiltersTest extends TypesTest {
    private final Map<Integer, String> names = new TreeMap<>();
    private int hotel;

    @BeforeEach
    void write() {
        names.clear();
        hotel = uncounted(() -> prisma.hotel().create(h -> h).execute()).id();
        guest("dark", "{\"theme\": \"dark\", \"size\": 12, \"tags\": [\"a\", \"b\", 1, null, [1, {\"x\": 1}]]}");
        guest(
                "light",
                "{\"theme\": \"light\", \"size\": 1.5, \"tags\": [], \"deep\": {\"er\": [{\"n\": 7}, {\"n\": 8}]}}");
        guest("number", "{\"theme\": 5, \"size\": \"12\", \"tags\": \"a\"}");
        guest("truth", "{\"theme\": true, \"size\": false, \"tags\": {\"0\": \"a\"}}");
        guest("json null", "{\"theme\": null, \"size\": null, \"tags\": null}");
        guest("other", "{\"other\": 1}");
        guest("array", "[\"a\", 2]");
        guest("text", "\"dark\"");
        guest("null", "null");
        guest("nothing", null);
    }

    @Test
    void comparesAPartWithAValue() {
        assertThat(found(g -> g.notes().path("theme").eq("dark"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("size").eq(12))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("size").eq(1.5))).containsExactly("light");
        assertThat(found(g -> g.notes().path("size").eq(new BigDecimal("12.00"))))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("size").eq("12"))).containsExactly("number");
        assertThat(found(g -> g.notes().path("theme").eq(true))).containsExactly("truth");
        assertThat(found(g -> g.notes().path("deep").eq(Json.of("{\"er\": [{\"n\": 7.0}, {\"n\": 8}]}"))))
                .containsExactly("light");
        assertThat(found(g -> g.notes().path("theme").in(Json.string("dark"), Json.of("5"), Json.NULL)))
                .containsExactly("dark", "number", "json null");
        assertThat(found(g -> g.notes().path("theme").in(List.of()))).isEmpty();
        assertThat(found(g -> g.notes().path("theme").notIn(List.of()))).hasSize(10);
        assertThat(found(g -> g.notes().path("theme").notIn(Json.string("dark"))))
                .containsExactly("light", "number", "truth", "json null");
    }

    @Test
    void comparesEveryDigitOfAPart() {
        String number = "12345678901234567890.5";
        guest("exact", "{\"n\": " + number + ", \"all\": [" + number + "]}");
        guest("near", "{\"n\": 12345678901234567890.4, \"all\": []}");
        assertThat(found(g -> g.notes().path("n").eq(new BigDecimal(number)))).containsExactly("exact");
        assertThat(found(g -> g.notes().path("n").ne(new BigDecimal(number)))).containsExactly("near");
        assertThat(found(g -> g.notes().path("n").in(Json.of(number)))).containsExactly("exact");
        assertThat(found(g -> g.notes().path("all").has(Json.of(number)))).containsExactly("exact");
    }

    @Test
    void aMissingPartIsNeitherEqualNorUnequal() {
        assertThat(found(g -> g.notes().path("theme").ne("dark")))
                .containsExactly("light", "number", "truth", "json null");
        assertThat(found(g -> g.notes().path("theme").eq("dark").not()))
                .containsExactly("light", "number", "truth", "json null");
        assertThat(found(g -> g.notes().path("theme").ne(5))).containsExactly("dark", "light", "truth", "json null");
        assertThat(found(g -> g.notes().path("size").ne(false)))
                .containsExactly("dark", "light", "number", "json null");
    }

    @Test
    void tellsTheNullsApart() {
        assertThat(found(g -> g.notes().isNull())).containsExactly("nothing");
        assertThat(found(g -> g.notes().eq(Json.NULL))).containsExactly("null");
        assertThat(found(g -> g.notes().isAnyNull())).containsExactly("null", "nothing");
        assertThat(found(g -> g.notes().path("theme").isNull()))
                .containsExactly("other", "array", "text", "null", "nothing");
        assertThat(found(g -> g.notes().path("theme").isNotNull()))
                .containsExactly("dark", "light", "number", "truth", "json null");
        assertThat(found(g -> g.notes().path("theme").eq(Json.NULL))).containsExactly("json null");
        assertThat(found(g -> g.notes().path("theme").isAnyNull()))
                .containsExactly("json null", "other", "array", "text", "null", "nothing");
    }

    @Test
    void comparesNumbersWithNumbersAndTextsWithTexts() {
        assertThat(found(g -> g.notes().path("size").gt(1))).containsExactly("dark", "light");
        assertThat(found(g -> g.notes().path("size").gte(12))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("size").lt(12))).containsExactly("light");
        assertThat(found(g -> g.notes().path("size").lte(new BigDecimal("1.5"))))
                .containsExactly("light");
        assertThat(found(g -> g.notes().path("size").between(1.5, 11.9))).containsExactly("light");
        assertThat(found(g -> g.notes().path("size").gt("1"))).containsExactly("number");
        assertThat(found(g -> g.notes().path("theme").lt("light"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("theme").between("dark", "light"))).containsExactly("dark", "light");
        assertThat(found(g -> g.notes().path("size").gt(1).not())).containsExactly("number", "truth", "json null");
    }

    @Test
    void searchesInTexts() {
        assertThat(found(g -> g.notes().path("theme").contains("gh"))).containsExactly("light");
        assertThat(found(g -> g.notes().path("theme").startsWith("DA"))).isEmpty();
        assertThat(found(g -> g.notes().path("theme").startsWith("DA").ignoreCase()))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("theme").endsWith("t"))).containsExactly("light");
        assertThat(found(g -> g.notes().path("size").contains("1"))).containsExactly("number");
        assertThat(found(g -> g.notes().path("theme").contains("%"))).isEmpty();
        assertThat(found(g -> g.notes().path("theme").contains("a").not()))
                .containsExactly("light", "number", "truth", "json null");
        assertThat(found(g -> g.notes().contains("dark"))).containsExactly("text");
    }

    @Test
    void looksIntoArrays() {
        assertThat(found(g -> g.notes().path("tags").has("a"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").has(1))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").has(Json.NULL))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").has(Json.of("true")))).isEmpty();
        assertThat(found(g -> g.notes().path("tags").has(Json.of("[1, {\"x\": 1}]"))))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").has(Json.of("[1]")))).isEmpty();
        assertThat(found(g -> g.notes().path("tags").hasEvery("a", "b"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").hasEvery("a", "c"))).isEmpty();
        assertThat(found(g -> g.notes().path("tags").hasEvery(List.of()))).containsExactly("dark", "light");
        assertThat(found(g -> g.notes().path("tags").hasSome("c", "b"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").hasSome(Json.of("1"), Json.of("2"))))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").hasSome(List.of()))).isEmpty();
        assertThat(found(g -> g.notes().path("tags").has("a").not()))
                .containsExactly("light", "number", "truth", "json null");
        assertThat(found(g -> g.notes().path("tags").isEmpty())).containsExactly("light");
        assertThat(found(g -> g.notes().has("a"))).containsExactly("array");
    }

    @Test
    void stepsIntoElementsFromEitherEnd() {
        assertThat(found(g -> g.notes().path("tags").at(0).eq("a"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").at(-1).eq(Json.of("[1, {\"x\": 1}]"))))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("tags").at(-1).at(1).path("x").eq(1)))
                .containsExactly("dark");
        assertThat(found(g -> g.notes().path("deep", "er").at(1).path("n").gt(7)))
                .containsExactly("light");
        assertThat(found(g -> g.notes().at(1).eq(2))).containsExactly("array");
        assertThat(found(g -> g.notes().at(9).isNotNull())).isEmpty();
        assertThat(found(g -> g.notes().at(-9).isNotNull())).isEmpty();
        assertThat(found(g -> g.notes().path("tags", "0").eq("a"))).containsExactly("truth");
        assertThat(found(g -> g.notes().path("size").at(0).isNotNull())).isEmpty();
        assertThat(found(g -> g.notes().path("0").isNotNull())).isEmpty();
    }

    @Test
    void takesAnyNameOfAMember() {
        List<String> hostile = List.of(
                "",
                " ",
                "a.b",
                "a\"b",
                "a'b",
                "a\\b",
                "$",
                "$.a",
                "[0]",
                "0",
                "a\nb",
                "\u0001",
                "\u00e9\uD83D\uDE00",
                "?",
                "*",
                "--");
        for (String name : hostile) guest(name, "{" + Json.string(name) + ": {" + Json.string(name) + ": \"hit\"}}");
        for (String name : hostile) {
            assertThat(found(g -> g.notes().path(name, name).eq("hit"))).containsExactly(name);
        }
    }

    @Test
    void comparesPartsWithOneAnother() {
        guest("same", "{\"a\": {\"x\": 1}, \"b\": {\"x\": 1}}");
        guest("different", "{\"a\": 1, \"b\": \"1\"}");
        guest("one", "{\"a\": 1}");
        assertThat(found(g -> g.notes().path("a").eq(g.notes().path("b")))).containsExactly("same");
        assertThat(found(g -> g.notes().path("a").ne(g.notes().path("b")))).containsExactly("different");
        assertThat(found(g -> g.settings().path().ne(g.notes()))).hasSize(12);
    }

    @Test
    void reachesPartsThroughRelations() {
        assertThat(counted(
                        1,
                        () -> prisma.hotel()
                                .count()
                                .where(h -> h.guests()
                                        .some(g -> g.notes().path("theme").eq("dark")))
                                .execute()))
                .isEqualTo(1);
        assertThat(counted(
                        1,
                        () -> prisma.hotel()
                                .findMany()
                                .select(h -> h.guests()
                                        .where(g -> g.notes().path("tags").at(0).isNotNull())
                                        .count())
                                .toList()))
                .containsExactly(1L);
    }

    @Test
    void selectsAPart() {
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .where(g -> g.notes().path("theme").isNotNull())
                                .orderBy(g -> g.id().asc())
                                .select(g -> g.notes().path("size").orElse(Json.NULL))
                                .toList()))
                .containsExactly(Json.of("12"), Json.of("1.5"), Json.string("12"), Json.of("false"), Json.NULL);
    }

    @Test
    void selectsAPartByEitherStrategy() {
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<List<Json>> tags = counted(
                    strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                    () -> prisma.hotel()
                            .findMany()
                            .relationLoadStrategy(strategy)
                            .select(h -> h.guests()
                                    .where(g -> g.notes().path("theme").in(Json.string("light"), Json.of("5")))
                                    .orderBy(g -> g.id().asc())
                                    .select(g -> g.notes().path("tags")))
                            .toList());
            assertThat(tags).containsExactly(List.of(Json.of("[]"), Json.string("a")));
        }
    }

    @Test
    void selectsANumberAndATextByEitherStrategy() {
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<List<String>> sizes = counted(
                    strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                    () -> prisma.hotel()
                            .findMany()
                            .relationLoadStrategy(strategy)
                            .select(h -> h.guests()
                                    .where(g -> g.notes().path("theme").in("dark", "light"))
                                    .orderBy(g ->
                                            g.notes().path("size").asNumber().asc())
                                    .select(g -> Row.of(
                                                    g.notes().path("theme").asText(),
                                                    g.notes().path("size").asNumber())
                                            .as((theme, size) -> theme + " " + size)))
                            .toList());
            assertThat(sizes).containsExactly(List.of("light 1.5", "dark 12"));
        }
    }

    @Test
    void sortsAndSelectsNumbersAndTexts() {
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .where(g -> g.notes().path("size").asNumber().isNotNull())
                                .orderBy(g -> g.notes().path("size").asNumber().desc())
                                .select(g -> g.notes().path("size").asNumber())
                                .toList()))
                .containsExactly(new BigDecimal("12"), new BigDecimal("1.5"));
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .findMany()
                                .orderBy(
                                        g -> g.notes()
                                                .path("theme")
                                                .asText()
                                                .desc()
                                                .nullsLast(),
                                        g -> g.id().asc())
                                .take(3)
                                .select(g -> g.notes().path("theme").asText().orElse("none"))
                                .toList()))
                .containsExactly("light", "dark", "none");
        assertThat(found(g -> g.notes().path("size").asNumber().gt(g.id()))).isNotEmpty();
        assertThat(found(g -> g.notes().path("size").asNumber().eq(12))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("theme").asText().lt("e"))).containsExactly("dark");
        assertThat(found(g -> g.notes().path("theme").in("dark", "light"))).containsExactly("dark", "light");
        assertThat(found(g -> g.notes().path("theme").notIn("dark", "light")))
                .containsExactly("number", "truth", "json null");
    }

    @Test
    void saysWhichRecordsToWrite() {
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .updateMany()
                                .where(g -> g.notes().path("tags").has("a"))
                                .data(d -> d.bill(Json.of("1")))
                                .execute()))
                .isEqualTo(1);
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .deleteMany()
                                .where(g -> g.bill()
                                        .eq(1)
                                        .or(g.notes().path("size").at(0).isNotNull()))
                                .execute()))
                .isEqualTo(1);
        assertThat(found(g -> g.notes().path("theme").eq("dark"))).isEmpty();
    }

    @Test
    void refusesNullAndWhatIsNoNumber() {
        String none = null;
        assertThat(refusedFilter(g -> g.notes().path("theme").eq(none)))
                .hasMessageContaining("Guest.notes.theme: eq was given null")
                .hasMessageContaining("isAnyNull()");
        refusedFilter(g -> g.notes().path("theme").contains(none));
        refusedFilter(g -> g.notes().path("tags").hasSome("a", none));
        refusedFilter(g -> g.notes().path(none).eq("a"));
        assertThat(refusedFilter(g -> g.notes().path("size").gt(Double.NaN))).hasMessageContaining("no number");
        assertThat(found(g -> g.notes().path("theme").eq(none).when(false))).hasSize(10);
    }

    @Test
    void printsNoSteps() {
        String query = prisma.guest()
                .findMany()
                .where(g -> g.notes().path("theme").eq("dark"))
                .toString();
        assertThat(query).doesNotContain("theme").doesNotContain("dark").contains("notes.path[?]");
    }

    private InvalidQueryException refusedFilter(Function<GuestFields.Root<Guest>, ? extends Filter<Guest>> filter) {
        return refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.guest().findMany().where(filter).toList());
    }

    private void guest(String name, @Nullable String notes) {
        Guest made = uncounted(() -> prisma.guest()
                .create(g -> g.hotelId(hotel).notes(notes == null ? null : Json.of(notes)))
                .execute());
        names.put(made.id(), name);
    }

    private List<String> found(Function<GuestFields.Root<Guest>, ? extends Filter<Guest>> filter) {
        return counted(
                1,
                () ->
                        List.copyOf(prisma
                                .guest()
                                .findMany()
                                .where(filter)
                                .orderBy(g -> g.id().asc())
                                .select(g -> g.id())
                                .toList()
                                .stream()
                                .map(names::get)
                                .toList()));
    }
}
