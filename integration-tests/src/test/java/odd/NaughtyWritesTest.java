package odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.Json;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.ValueOutOfRangeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Naughty texts are stored as they are given, by whatever way, or are refused before any statement. */
class NaughtyWritesTest extends OddTest {

    @Test
    void creates() {
        for (String text : Naughty.storable(engine)) {
            Thing thing = counted(
                    1, () -> prisma.thing().create(t -> Naughty.thing(t, text)).execute());
            Naughty.holds(thing, text);
            Naughty.holds(
                    uncounted(() -> prisma.thing()
                            .findUnique(t -> t.id().eq(thing.id()))
                            .orThrow()),
                    text);
        }
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    PrismaException.class,
                    () -> prisma.thing().create(t -> Naughty.thing(t, text)).execute());
        }
    }

    @Test
    void createsMany() {
        List<String> texts = Naughty.storable(engine);
        counted(1, () -> prisma.thing().createMany(texts, Naughty::thing).execute());
        List<Thing> things = uncounted(
                () -> prisma.thing().findMany().orderBy(t -> t.id().asc()).toList());
        assertThat(things).hasSize(texts.size());
        for (int i = 0; i < texts.size(); i++) Naughty.holds(things.get(i), texts.get(i));
        uncounted(() -> prisma.thing().deleteMany().execute());
        List<Thing> returned = uncounted(
                () -> prisma.thing().createManyAndReturn(texts, Naughty::thing).execute());
        for (int i = 0; i < texts.size(); i++) Naughty.holds(returned.get(i), texts.get(i));
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    PrismaException.class,
                    () -> prisma.thing()
                            .createMany(List.of("fine", text), Naughty::thing)
                            .execute());
        }
    }

    @Test
    void updates() {
        uncounted(() -> prisma.thing().create(t -> t.text("first")).execute());
        String before = "first";
        for (String text : Naughty.storable(engine)) {
            String old = before;
            Naughty.holds(
                    counted(
                            1,
                            () -> prisma.thing()
                                    .update(t -> t.text().eq(old))
                                    .data(d -> changed(d.text(text), text))
                                    .execute()),
                    text);
            before = text;
        }
        for (String text : Naughty.storable(engine)) {
            assertThat(counted(
                            1,
                            () -> prisma.thing()
                                    .updateMany()
                                    .data(d -> changed(d, text))
                                    .execute()))
                    .isEqualTo(1);
            Naughty.holdsBesideTheKey(uncounted(() -> prisma.thing().findFirst().orThrow()), text);
        }
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    PrismaException.class,
                    () -> prisma.thing()
                            .updateMany()
                            .data(d -> changed(d, text))
                            .execute());
        }
    }

    private static ThingUpdate changed(ThingUpdate data, String text) {
        return data.maybe(text)
                .perhaps(text)
                .standing(text)
                .list(List.of(text, "something else"))
                .json(Naughty.json(text))
                .note(Naughty.note(text))
                .label(new Label(text))
                .quote(new Quote(text))
                .mood(Mood.ODD)
                .place(new Place(text));
    }

    @Test
    void changesLists() {
        uncounted(() -> prisma.thing().create(t -> t.text("lists")).execute());
        for (String text : Naughty.storable(engine)) {
            assertThat(listAfter(d -> d.list().set("a", text))).containsExactly("a", text);
            assertThat(listAfter(d -> d.list().set(List.of(text)))).containsExactly(text);
            assertThat(listAfter(d -> d.list().push(text, "b"))).containsExactly(text, text, "b");
            assertThat(listAfter(d -> d.list().push(List.of(text)))).containsExactly(text, text, "b", text);
            assertThat(listAfter(d -> d.list(text, text))).containsExactly(text, text);
            assertThat(listAfter(d -> d.list(List.of(text)))).containsExactly(text);
        }
        for (String text : Naughty.unstorable(engine)) {
            List<UnaryOperator<ThingUpdate>> changes =
                    List.of(d -> d.list().set("a", text), d -> d.list().push("a", text), d -> d.list("a", text));
            for (UnaryOperator<ThingUpdate> change : changes) {
                refusedAtOnce(
                        ValueOutOfRangeException.class,
                        () -> prisma.thing().updateMany().data(change::apply).execute());
            }
        }
    }

    private List<String> listAfter(UnaryOperator<ThingUpdate> data) {
        return uncounted(() -> prisma.thing()
                .update(t -> t.text().eq("lists"))
                .data(data::apply)
                .select(t -> t.list())
                .execute());
    }

    @Test
    void upserts() {
        for (String text : Naughty.storable(engine)) {
            for (String maybe : List.of("created", "changed")) {
                Thing thing = counted(
                        1,
                        () -> prisma.thing()
                                .upsert(t -> t.text().eq(text))
                                .create(t -> t.text(text).maybe("created"))
                                .update(d -> d.maybe("changed").standing(text))
                                .execute());
                assertThat(thing.text()).isEqualTo(text);
                assertThat(thing.maybe()).isEqualTo(maybe);
            }
        }
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .upsert(t -> t.text().eq("fine"))
                            .create(t -> t.text("fine"))
                            .update(d -> d.maybe(text))
                            .execute());
        }
    }

    @Test
    void nests() {
        int id = uncounted(
                () -> prisma.thing().create(t -> t.text("parent")).execute().id());
        for (String text : Naughty.storable(engine)) {
            Thing thing = uncounted(() -> prisma.thing()
                    .update(t -> t.id().eq(id))
                    .data(d -> d.parts(
                                    p -> p.create(x -> x.code("new").name(text).remark(text)))
                            .marks(m -> m.connectOrCreate(x -> x.word().eq(text), x -> x.word(text))))
                    .include(t -> t.parts(), t -> t.marks())
                    .execute());
            assertThat(thing.parts()).extracting(Part::name, Part::remark).containsExactly(tuple(text, text));
            assertThat(thing.marks()).extracting(Mark::word).containsExactly(text);
            Thing after = uncounted(() -> prisma.thing()
                    .update(t -> t.id().eq(id))
                    .data(d -> d.parts(p -> p.update(
                                            x -> x.codeName().eq("new", text),
                                            x -> x.code(text).remark("changed"))
                                    .upsert(
                                            x -> x.codeName().eq(text, text),
                                            x -> x.code(text).name(text),
                                            x -> x.remark(text)))
                            .marks(m -> m.disconnect(x -> x.word().eq(text))
                                    .connect(x -> x.word().eq(text))))
                    .include(t -> t.parts(), t -> t.marks())
                    .execute());
            assertThat(after.parts())
                    .extracting(Part::code, Part::name, Part::remark)
                    .containsExactly(tuple(text, text, text));
            assertThat(after.marks()).extracting(Mark::word).containsExactly(text);
            uncounted(() -> prisma.thing()
                    .update(t -> t.id().eq(id))
                    .data(d -> d.parts(p -> p.delete(x -> x.codeName().eq(text, text)))
                            .marks(m -> m.deleteMany(x -> x.word().eq(text))))
                    .execute());
        }
        assertThat(uncounted(() -> prisma.part().count().execute())).isZero();
        assertThat(uncounted(() -> prisma.mark().count().execute())).isZero();
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .update(t -> t.id().eq(id))
                            .data(d -> d.parts(p -> p.create(x -> x.code("a").name(text))))
                            .execute());
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .update(t -> t.id().eq(id))
                            .data(d -> d.marks(m -> m.connect(x -> x.word().eq(text))))
                            .execute());
        }
    }

    @Test
    void longTexts() {
        String text = "long \"text\" 'of' {many} \\ \ud83d\ude00 ".repeat(40_000);
        Thing thing = counted(
                1,
                () -> prisma.thing()
                        .create(t -> t.text("long")
                                .perhaps(text)
                                .standing(text)
                                .list(text, text)
                                .json(Json.of("{" + Json.string(text).text() + ": ["
                                        + Json.string(text).text() + "]}"))
                                .note(new Note(text, List.of(text), Map.of(text, text)))
                                .quote(new Quote(text))
                                .place(new Place(text)))
                        .execute());
        assertThat(thing.perhaps()).isEqualTo(Optional.of(text));
        assertThat(thing.list()).containsExactly(text, text);
        assertThat(thing.note()).isEqualTo(new Note(text, List.of(text), Map.of(text, text)));
        assertThat(counted(
                        1,
                        () -> prisma.thing()
                                .findMany()
                                .where(t -> t.perhaps()
                                        .eq(text)
                                        .and(t.perhaps().contains(text).ignoreCase())
                                        .and(t.quote().in(List.of(new Quote(text))))
                                        .and(t.list().hasEvery(text, text))
                                        .and(t.json().path(text).at(0).eq(text))
                                        .and(t.json().path(text).has(text))
                                        .and(t.place().city().endsWith(text)))
                                .select(t -> t.json().path(text).at(0))
                                .toList()))
                .containsExactly(Json.string(text));
    }
}
