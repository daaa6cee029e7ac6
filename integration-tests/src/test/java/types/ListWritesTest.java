package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are given, changed and pushed to. */
class ListWritesTest extends OutingsTest {
    @Test
    void changes() {
        Outing made = create(s -> s.tags("a"));
        Outing changed = counted(
                1,
                () -> prisma.outing()
                        .update(s -> s.id().eq(made.id()))
                        .data(d -> d.tags("b", "c").numbers(List.of()).weathers(Weather.RAIN))
                        .execute());
        assertThat(changed.tags()).containsExactly("b", "c");
        assertThat(changed.numbers()).isEmpty();
        assertThat(changed.weathers()).containsExactly(Weather.RAIN);
        long count = counted(
                1, () -> prisma.outing().updateMany().data(d -> d.tags(TEXTS)).execute());
        assertThat(count).isEqualTo(1);
        assertThat(tags(made.id())).isEqualTo(TEXTS);
    }

    @Test
    void upserts() {
        Outing made = create(s -> s.tags("a"));
        for (int id : new int[] {made.id(), made.id() + 1}) {
            counted(
                    1,
                    () -> prisma.outing()
                            .upsert(s -> s.id().eq(id))
                            .create(s -> s.stationId(made.stationId()).id(id).tags("new", "one"))
                            .update(d -> d.tags().push("old"))
                            .execute());
        }
        assertThat(tags(made.id())).containsExactly("a", "old");
        assertThat(tags(made.id() + 1)).containsExactly("new", "one");
    }

    @Test
    void pushes() {
        Outing made = create(s -> s.tags().numbers());
        Outing changed = counted(
                1,
                () -> prisma.outing()
                        .update(s -> s.id().eq(made.id()))
                        .data(d -> d.tags()
                                .push("a")
                                .tags()
                                .push(List.of("]", ""))
                                .numbers()
                                .push(7, 8)
                                .weathers()
                                .push(Weather.RAIN)
                                .decimals()
                                .push(new BigDecimal("0.1"))
                                .codes()
                                .push("12345"))
                        .execute());
        assertThat(changed.tags()).containsExactly("a", "]", "");
        assertThat(changed.numbers()).containsExactly(7, 8);
        assertThat(changed.weathers()).containsExactly(Weather.SUN, Weather.ODD, Weather.RAIN);
        assertThat(changed.decimals()).containsExactly(new BigDecimal("1.5"), new BigDecimal("0.1"));
        assertThat(changed.codes()).containsExactly("12345");
        Outing again = counted(
                1,
                () -> prisma.outing()
                        .update(s -> s.id().eq(made.id()))
                        .data(d -> d.tags()
                                .push()
                                .numbers()
                                .set(1)
                                .numbers()
                                .push(2)
                                .longs()
                                .set())
                        .execute());
        assertThat(again.tags()).containsExactly("a", "]", "");
        assertThat(again.numbers()).containsExactly(1, 2);
        assertThat(again.longs()).isEmpty();
    }

    @Test
    void takesNullFromOthersForAnEmptyList() {
        Outing made = create(s -> s);
        uncounted(() -> prisma.executeRaw("UPDATE \"Outing\" SET tags = NULL, notes = NULL"));
        Outing found = uncounted(
                () -> prisma.outing().findUnique(s -> s.id().eq(made.id())).orThrow());
        assertThat(found.tags()).isEmpty();
        assertThat(found.notes()).isEmpty();
        Outing pushed = uncounted(() -> prisma.outing()
                .update(s -> s.id().eq(made.id()))
                .data(d -> d.tags().push("a").notes().push(Json.of("{}")))
                .execute());
        assertThat(pushed.tags()).containsExactly("a");
        assertThat(pushed.notes()).containsExactly(Json.of("{}"));
    }

    @Test
    void pushesToWhatItFinds() {
        int station = station();
        uncounted(() -> {
            prisma.outing()
                    .create(o -> o.stationId(station).tags("java", "sql"))
                    .execute();
            prisma.outing()
                    .updateMany()
                    .where(o -> o.tags().has("java"))
                    .data(d -> d.tags().push("jdbc"))
                    .execute();
            List<Outing> about = prisma.outing()
                    .findMany()
                    .where(o -> o.tags().hasEvery("java", "sql").and(o.others().isEmpty()))
                    .toList();
            assertThat(about).extracting(Outing::tags).containsExactly(List.of("java", "sql", "jdbc"));
        });
    }

    @Test
    void embedsLists() {
        Outing plain = create(s -> s);
        assertThat(plain.gear()).isEqualTo(new Gear("none", List.of("rope"), List.of(), List.of()));
        assertThat(plain.spare()).isEmpty();
        Gear gear = new Gear("best", List.of("tent", "stove"), List.of(Weather.ODD), List.of(Json.NULL));
        Spare spare = new Spare("box", List.of());
        Outing made = create(s -> s.gear(gear).spare(spare));
        Outing found = uncounted(
                () -> prisma.outing().findUnique(s -> s.id().eq(made.id())).orThrow());
        for (Outing outing : List.of(made, found)) {
            assertThat(outing.gear()).isEqualTo(gear);
            assertThat(outing.spare()).contains(spare);
        }
        assertThat(ids(prisma.outing().findMany().where(s -> s.gear().items().has("tent"))))
                .containsExactly(made.id());
        assertThat(ids(prisma.outing().findMany().where(s -> s.spare().sizes().isEmpty())))
                .containsExactly(made.id());
        Outing changed = uncounted(() -> prisma.outing()
                .update(s -> s.id().eq(made.id()))
                .data(d -> d.gear(g -> g.items().push("rope").fits(List.of())).spare(null))
                .execute());
        assertThat(changed.gear())
                .isEqualTo(new Gear("best", List.of("tent", "stove", "rope"), List.of(), gear.remarks()));
        assertThat(changed.spare()).isEmpty();
        assertThat(refused(
                        InvalidQueryException.class,
                        () -> create(s -> s.spare(new Spare("box", Collections.singletonList(null))))))
                .hasMessageContaining("sizes");
    }

    @Test
    void refusesNull() {
        int station = station();
        assertThat(refused(
                        InvalidQueryException.class,
                        () -> prisma.outing()
                                .create(s -> s.stationId(station).tags("a", null))
                                .execute()))
                .hasMessageContaining("Outing.tags was given a list with null in it");
        assertThat(refused(
                        InvalidQueryException.class,
                        () -> prisma.outing()
                                .updateMany()
                                .data(d -> d.tags().push(Collections.singletonList(null)))
                                .execute()))
                .hasMessageContaining("Outing.tags was given a list with null in it");
    }

    @Test
    void keepsWhatWasGivenWhenTheCallersListChanges() {
        List<String> given = new ArrayList<>(List.of("a"));
        int station = station();
        Outing made = uncounted(() -> prisma.outing()
                .create(s -> {
                    var create = s.stationId(station).tags(given);
                    given.add("b");
                    return create;
                })
                .execute());
        assertThat(made.tags()).containsExactly("a");
    }
}
