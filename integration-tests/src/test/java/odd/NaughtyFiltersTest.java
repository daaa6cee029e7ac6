package odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Groups;
import io.prisma4j.query.Page;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.ValueExpression;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Naughty texts in filters and orders find what they should, or are refused before any statement. */
class NaughtyFiltersTest extends OddTest {
    private List<Thing> all = List.of();

    @BeforeEach
    void write() {
        uncounted(() -> prisma.thing()
                .createMany(
                        Naughty.storable(engine),
                        (t, text) -> Naughty.thing(t, text)
                                .parts(p ->
                                        p.create(x -> x.code(text).name(text).remark(text)))
                                .marks(m -> m.create(x -> x.word(text))))
                .execute());
        all = uncounted(() -> prisma.thing().findMany().toList());
    }

    @Test
    void filtersOfTextsAndLists() {
        for (Ask ask : TextAsks.EXACT) findsWhatHolds(ask);
    }

    @Test
    void filtersOfJson() {
        for (Ask ask : JsonAsks.EXACT) findsWhatHolds(ask);
    }

    @Test
    void namesInJson() {
        for (Ask ask : JsonAsks.NAMES) {
            for (String text : Naughty.storable(engine)) {
                if (Naughty.isName(text)) findsWhatHolds(ask, text);
                else refusedAtOnce(InvalidQueryException.class, () -> found(ask, text));
            }
            refusesWhatIsNoText(ask);
        }
        for (String text : Naughty.TEXTS) {
            assertThat(counted(
                            1,
                            () -> prisma.thing()
                                    .findMany()
                                    .orderBy(t -> t.json()
                                            .path("named", text)
                                            .asNumber()
                                            .asc()
                                            .nullsLast())
                                    .take(1)
                                    .select(t -> Row.of(t.text(), t.json().path("named", text))
                                            .as((name, value) -> name + value))
                                    .toList()))
                    .containsExactly(text + "1");
        }
    }

    @Test
    void comparisons() {
        Stream.concat(TextAsks.OPPOSITE.stream(), JsonAsks.OPPOSITE.stream()).forEach(pair -> {
            for (String text : Naughty.storable(engine)) {
                String what = pair + " of " + shown(text);
                List<String> some = counted(1, () -> found(pair.get(0), text));
                List<String> others = counted(1, () -> found(pair.get(1), text));
                assertThat(some).as(what).doesNotContain(text);
                assertThat(others).as(what).contains(text);
                assertThat(some.size() + others.size()).as(what).isEqualTo(all.size());
            }
            for (Ask ask : pair) refusesWhatIsNoText(ask);
        });
    }

    private void findsWhatHolds(Ask ask) {
        for (String text : Naughty.storable(engine)) findsWhatHolds(ask, text);
        refusesWhatIsNoText(ask);
    }

    private void findsWhatHolds(Ask ask, String text) {
        assertThat(counted(1, () -> found(ask, text)))
                .as(ask.method() + " of " + shown(text))
                .extracting(NaughtyFiltersTest::shown)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(thing -> ask.holds().test(thing, text))
                        .map(thing -> shown(thing.text()))
                        .toList());
    }

    private void refusesWhatIsNoText(Ask ask) {
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(PrismaException.class, () -> found(ask, text));
        }
    }

    private List<String> found(Ask ask, String text) {
        return prisma.thing()
                .findMany()
                .where(t -> ask.filter().apply(t, text))
                .select(t -> t.text())
                .toList();
    }

    /** A text whose characters can be seen. */
    private static String shown(String text) {
        return Json.string(text).text();
    }

    @Test
    void keysOfTexts() {
        for (String text : Naughty.storable(engine)) {
            Thing thing = counted(
                    1, () -> prisma.thing().findUnique(t -> t.text().eq(text)).orThrow());
            assertThat(thing.standing()).isEqualTo(text);
            Part part = counted(
                    1,
                    () -> prisma.part()
                            .findUnique(p -> p.codeName().eq(text, text))
                            .orThrow());
            assertThat(part.thingId()).isEqualTo(thing.id());
            assertThat(counted(
                            1,
                            () -> prisma.part()
                                    .findUnique(p -> p.nameThingId().eq(text, thing.id()))
                                    .orThrow()))
                    .isEqualTo(part);
            assertThat(counted(
                            1,
                            () -> prisma.mark()
                                    .findUnique(m -> m.word().eq(text))
                                    .things()
                                    .toList()))
                    .extracting(Thing::text)
                    .containsExactly(text);
        }
        assertThat(counted(
                        1,
                        () -> prisma.loadEach(
                                Naughty.storable(engine),
                                text -> prisma.thing().findUnique(t -> t.text().eq(text)))))
                .allMatch(outcome -> outcome.orNull() != null);
    }

    @Test
    void fieldsWithinFields() {
        List<Function<ThingFields<Thing>, Filter<Thing>>> filters = List.of(
                t -> t.text().contains(t.maybe()),
                t -> t.text().startsWith(t.perhaps()),
                t -> t.text().endsWith(t.standing()),
                t -> t.text().eq(t.place().city()),
                t -> t.text().ignoreCase().contains(t.maybe()),
                t -> t.text().ignoreCase().startsWith(t.perhaps()),
                t -> t.text().ignoreCase().endsWith(t.standing()),
                t -> t.text().ignoreCase().eq(t.maybe()),
                t -> t.list().has(t.text()));
        for (Function<ThingFields<Thing>, Filter<Thing>> filter : filters) {
            assertThat(counted(
                            1, () -> prisma.thing().count().where(filter::apply).execute()))
                    .isEqualTo(all.size());
        }
    }

    @Test
    void relatedRecords() {
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<Mark> marks = uncounted(() -> prisma.mark()
                    .findMany()
                    .include(m -> m.things().include(t -> t.parts()))
                    .relationLoadStrategy(strategy)
                    .toList());
            assertThat(marks).hasSize(all.size());
            for (Mark mark : marks) {
                Thing thing = mark.things().get(0);
                Naughty.holds(thing, mark.word());
                assertThat(thing.parts())
                        .extracting(Part::code, Part::name, Part::remark)
                        .containsExactly(tuple(mark.word(), mark.word(), mark.word()));
            }
        }
    }

    @Test
    void havingOfGroups() {
        for (String text : Naughty.storable(engine)) {
            assertThat(counted(1, () -> grouped(g -> g.eq(text)))).containsExactly(text);
            assertThat(counted(1, () -> grouped(g -> g.between(text, text)))).containsExactly(text);
            assertThat(counted(1, () -> grouped(g -> g.ne(text))))
                    .hasSize(all.size() - 1)
                    .doesNotContain(text);
            counted(
                    4,
                    () -> assertThat(grouped(g -> g.lt(text)).size()
                                    + grouped(g -> g.gte(text)).size())
                            .isEqualTo(grouped(g -> g.gt(text)).size()
                                    + grouped(g -> g.lte(text)).size()));
        }
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(ValueOutOfRangeException.class, () -> grouped(g -> g.eq(text)));
        }
    }

    private List<String> grouped(Function<ValueExpression<Groups<Thing>, String>, Filter<Groups<Thing>>> having) {
        return prisma.thing()
                .groupBy(t -> t.text())
                .having((t, g) -> having.apply(g.max(t.maybe())))
                .select((t, g) -> g.key(t.text()))
                .toList();
    }

    @Test
    void placeholdersOfNull() {
        uncounted(() -> prisma.thing().updateMany().data(d -> d.maybe(null)).execute());
        for (String text : Naughty.storable(engine)) {
            assertThat(counted(
                            1,
                            () -> prisma.thing()
                                    .findFirst()
                                    .select(t -> t.maybe().orElse(text))
                                    .orThrow()))
                    .isEqualTo(text);
        }
    }

    @Test
    void pagesByTexts() {
        List<String> walked = new ArrayList<>();
        for (String cursor = null; ; ) {
            String from = cursor;
            Page<String> page = uncounted(() -> prisma.thing()
                    .findMany()
                    .orderBy(t -> t.standing().desc(), t -> t.label().asc())
                    .select(t -> t.text())
                    .page(7, from));
            walked.addAll(page.records());
            if (!page.hasNext()) break;
            cursor = page.next().orElseThrow();
        }
        assertThat(walked).containsExactlyInAnyOrderElementsOf(Naughty.storable(engine));
        for (String cursor : Naughty.TEXTS) {
            refusedAtOnce(PrismaException.class, () -> prisma.thing().findMany().page(2, cursor));
            refusedAtOnce(
                    PrismaException.class,
                    () -> prisma.thing().findMany().withTotal().page(2, cursor));
        }
    }

    @Test
    void searchedTexts() {
        List<String> texts = engine == Engine.SQLITE ? List.of() : Naughty.storable(engine);
        for (String text : texts) {
            counted(
                    1,
                    () -> prisma.thing()
                            .findMany()
                            .where(t -> t.text().matches(text).or(t.maybe().matches(text, "english")))
                            .toList());
        }
        for (String language : Naughty.TEXTS) {
            // Of a text that could be the name of a language, only the database knows whether it is one.
            refused(
                    PrismaException.class,
                    () -> prisma.thing()
                            .findMany()
                            .where(t -> t.text().matches("a", language))
                            .toList());
        }
    }
}
