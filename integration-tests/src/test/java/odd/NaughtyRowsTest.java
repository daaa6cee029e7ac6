package odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Naughty texts in many rows at once, and in parts of JSON. */
class NaughtyRowsTest extends OddTest {

    @Test
    void upsertsMany() {
        List<String> texts = Naughty.storable(engine);
        for (String maybe : List.of("created", "changed")) {
            List<Thing> things = counted(
                    1,
                    () -> prisma.thing()
                            .upsertManyAndReturn(
                                    texts, (t, text) -> t.text(text).maybe("created"))
                            .onConflict(t -> t.text())
                            .update((d, row) -> d.maybe("changed").standing().from(row.text()))
                            .execute());
            assertThat(things).extracting(Thing::text).containsExactlyElementsOf(texts);
            assertThat(things).extracting(Thing::maybe).containsOnly(maybe);
        }
        assertThat(counted(
                        1,
                        () -> prisma.thing()
                                .upsertMany(texts, (t, text) -> t.text(text).standing("?"))
                                .onConflict(t -> t.text())
                                .update((d, row) -> d.perhaps().from(row.text()))
                                .execute()))
                .isEqualTo(texts.size());
        assertThat(uncounted(() -> prisma.thing().findMany().toList()))
                .allMatch(thing -> thing.standing().equals(thing.text()))
                .allMatch(thing -> thing.perhaps().orElseThrow().equals(thing.text()));
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .upsertMany(List.of("fine", text), (t, x) -> t.text(x))
                            .onConflict(t -> t.text())
                            .update(d -> d.maybe("changed"))
                            .execute());
        }
    }

    @Test
    void nestsMany() {
        List<String> texts = Naughty.storable(engine);
        Thing created = uncounted(() -> prisma.thing()
                .create(t -> t.text("parent")
                        .parts(p -> p.createMany(texts, (x, text) -> x.code("a").name(text))
                                .createManySkippingDuplicates(
                                        texts, (x, text) -> x.code("a").name(text))))
                .include(t -> t.parts())
                .execute());
        assertThat(created.parts()).extracting(Part::name).containsExactlyInAnyOrderElementsOf(texts);
        Thing updated = uncounted(() -> prisma.thing()
                .update(t -> t.id().eq(created.id()))
                .data(d -> d.parts(p -> p.createMany(
                                texts, (x, text) -> x.code("b").name("b" + text))
                        .createManySkippingDuplicates(
                                texts, (x, text) -> x.code("b").name("b" + text))))
                .include(t -> t.parts().where(p -> p.code().eq("b")))
                .execute());
        assertThat(updated.parts()).hasSize(texts.size());
        for (String text : Naughty.unstorable(engine)) {
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .update(t -> t.id().eq(created.id()))
                            .data(d -> d.parts(p -> p.createMany(
                                    List.of(text), (x, row) -> x.code("c").name(row))))
                            .execute());
        }
    }

    @Test
    void changesPartsOfJson() {
        uncounted(() ->
                prisma.thing().create(t -> t.text("t").json(Json.of("{}"))).execute());
        for (String text : Naughty.storable(engine)) {
            if (Naughty.isName(text)) {
                Json json = changed(d -> d.json().path("named", text).set(text));
                assertThat(json)
                        .isEqualTo(Json.of("{\"named\": {" + Json.string(text).text() + ": "
                                + Json.string(text).text() + "}}"));
                assertThat(changed(d -> d.json().path("named").path(text).remove()))
                        .isEqualTo(Json.of("{\"named\": {}}"));
            } else {
                refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.thing()
                                .updateMany()
                                .data(d -> d.json().path(text).set(1))
                                .execute());
            }
            assertThat(changed(d -> d.json().path("value").set(Json.string(text))))
                    .isEqualTo(Json.of(
                            "{\"named\": {}, \"value\": " + Json.string(text).text() + "}"));
            changed(d -> d.json().path("value").remove());
        }
        for (String text : Naughty.unstorable(engine)) {
            if (engine == Engine.POSTGRESQL && !Naughty.isName(text)) continue;
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .updateMany()
                            .data(d -> d.json().path(text).set(1))
                            .execute());
            refusedAtOnce(
                    ValueOutOfRangeException.class,
                    () -> prisma.thing()
                            .updateMany()
                            .data(d -> d.json().path("a").set(text))
                            .execute());
        }
    }

    private Json changed(UnaryOperator<ThingUpdate> data) {
        Json changed = counted(
                1,
                () -> prisma.thing()
                        .update(t -> t.text().eq("t"))
                        .data(data::apply)
                        .select(t -> t.json())
                        .execute());
        assertThat(changed).isNotNull();
        return changed;
    }
}
