package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.JsonUpdate;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of JSON that an update changes, the same on both databases. */
class JsonChangesTest extends TypesTest {
    private int hotel;

    @BeforeEach
    void createHotel() {
        hotel = uncounted(() -> prisma.hotel().create(h -> h).execute()).id();
    }

    @Test
    void setsMembers() {
        assertThat(changed("{\"a\":1}", s -> s.path("a").set(2))).isEqualTo("{\"a\":2}");
        assertThat(changed("{\"a\":1}", s -> s.path("b").set("x"))).isEqualTo("{\"a\":1,\"b\":\"x\"}");
        assertThat(changed("{\"a\":{\"b\":1,\"c\":2}}", s -> s.path("a", "b").set(true)))
                .isEqualTo("{\"a\":{\"b\":true,\"c\":2}}");
    }

    @Test
    void setsEveryKindOfValue() {
        assertThat(changed("{}", s -> s.path("a").set("it's \"x\""))).isEqualTo("{\"a\":\"it's\\\"x\\\"\"}");
        assertThat(changed("{}", s -> s.path("a").set(Long.MAX_VALUE))).isEqualTo("{\"a\":9223372036854775807}");
        assertThat(changed("{}", s -> s.path("a").set(0.5))).isEqualTo("{\"a\":0.5}");
        assertThat(changed("{}", s -> s.path("a").set(new BigDecimal("0.12345678901234567891"))))
                .isEqualTo("{\"a\":0.12345678901234567891}");
        assertThat(changed("{}", s -> s.path("a").set(false))).isEqualTo("{\"a\":false}");
        assertThat(changed("{}", s -> s.path("a").set(Json.NULL))).isEqualTo("{\"a\":null}");
        assertThat(changed("{}", s -> s.path("a").set(Json.of("[1,{\"b\":[]}]"))))
                .isEqualTo("{\"a\":[1,{\"b\":[]}]}");
    }

    @Test
    void makesObjectsOfWhatStandsBeforeAMember() {
        assertThat(changed("{}", s -> s.path("a", "b", "c").set(1))).isEqualTo("{\"a\":{\"b\":{\"c\":1}}}");
        assertThat(changed("{\"a\":null}", s -> s.path("a", "b").set(1))).isEqualTo("{\"a\":{\"b\":1}}");
        assertThat(changed("{\"a\":5,\"z\":1}", s -> s.path("a", "b").set(1))).isEqualTo("{\"a\":{\"b\":1},\"z\":1}");
        assertThat(changed("{\"a\":[1]}", s -> s.path("a", "b").set(1))).isEqualTo("{\"a\":{\"b\":1}}");
        assertThat(changed("[1]", s -> s.path("a").set(1))).isEqualTo("{\"a\":1}");
        assertThat(changed("null", s -> s.path("a").set(1))).isEqualTo("{\"a\":1}");
    }

    @Test
    void makesAnObjectOfANullColumn() {
        int guest = guest("{}");
        Guest noted = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> d.notes().path("a", "b").set("x"))
                        .execute());
        assertThat(text(noted.notes())).isEqualTo("{\"a\":{\"b\":\"x\"}}");
        Guest left = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> d.bill().at(0).set("x"))
                        .execute());
        assertThat(left.bill()).isEmpty();
        Guest none = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> d.bill().path("a").remove())
                        .execute());
        assertThat(none.bill()).isEmpty();
    }

    @Test
    void setsElementsThatAreThere() {
        assertThat(changed("{\"a\":[1,2,3]}", s -> s.path("a").at(1).set(9))).isEqualTo("{\"a\":[1,9,3]}");
        assertThat(changed("{\"a\":[1,2,3]}", s -> s.path("a").at(-1).set(9))).isEqualTo("{\"a\":[1,2,9]}");
        assertThat(changed("[{\"b\":1}]", s -> s.at(0).path("b").set(2))).isEqualTo("[{\"b\":2}]");
        assertThat(changed("[{}]", s -> s.at(0).path("b", "c").set(2))).isEqualTo("[{\"b\":{\"c\":2}}]");
        assertThat(changed("[[1,2]]", s -> s.at(0).at(1).set("x"))).isEqualTo("[[1,\"x\"]]");
        assertThat(changed("[7]", s -> s.at(0).path("b").set(2))).isEqualTo("[{\"b\":2}]");
        assertThat(changed("[null]", s -> s.at(0).set(2))).isEqualTo("[2]");
    }

    @Test
    void leavesElementsThatAreNotThere() {
        assertThat(changed("[1,2]", s -> s.at(2).set(9))).isEqualTo("[1,2]");
        assertThat(changed("[1,2]", s -> s.at(-3).set(9))).isEqualTo("[1,2]");
        assertThat(changed("{\"0\":1}", s -> s.at(0).set(9))).isEqualTo("{\"0\":1}");
        assertThat(changed("7", s -> s.at(0).set(9))).isEqualTo("7");
        assertThat(changed("{}", s -> s.path("a").at(0).path("b").set(9))).isEqualTo("{}");
        assertThat(changed("{\"a\":[]}", s -> s.path("a").at(0).path("b").set(9)))
                .isEqualTo("{\"a\":[]}");
    }

    @Test
    void removesParts() {
        assertThat(changed("{\"a\":1,\"b\":2}", s -> s.path("a").remove())).isEqualTo("{\"b\":2}");
        assertThat(changed(
                        "{\"a\":{\"b\":1,\"c\":[1,2]}}",
                        s -> s.path("a", "c").at(0).remove()))
                .isEqualTo("{\"a\":{\"b\":1,\"c\":[2]}}");
        assertThat(changed("{\"a\":{\"b\":null}}", s -> s.path("a", "b").remove()))
                .isEqualTo("{\"a\":{}}");
        assertThat(changed("[1,2,3]", s -> s.at(-1).remove())).isEqualTo("[1,2]");
        assertThat(changed("{\"a\":1}", s -> s.path("b").remove())).isEqualTo("{\"a\":1}");
        assertThat(changed("{\"a\":1}", s -> s.path("a", "b").remove())).isEqualTo("{\"a\":1}");
        assertThat(changed("[1]", s -> s.path("a").remove())).isEqualTo("[1]");
        assertThat(changed("[1]", s -> s.at(5).remove())).isEqualTo("[1]");
    }

    @Test
    void bindsNamesAsTheyAre() {
        for (String name :
                List.of("it's", "\"q\"", "a.b", "$", "0", "[0]", "\\", "ü\uD83D\uDE00", "", "'); drop table x; --")) {
            assertThat(uncounted(() -> {
                        int guest = guest("{\"z\":1}");
                        prisma.guest()
                                .update(g -> g.id().eq(guest))
                                .data(d -> d.settings().path(name, name).set(name))
                                .execute();
                        return prisma.guest()
                                .findMany()
                                .where(g -> g.id().eq(guest)
                                        .and(g.settings().path(name, name).eq(name)))
                                .toList();
                    }))
                    .hasSize(1);
        }
    }

    @Test
    void changesSeveralParts() {
        assertThat(changed(
                        "{\"a\":1,\"l\":[1]}",
                        s -> s.path("b")
                                .set(2)
                                .settings()
                                .path("c", "d")
                                .set(3)
                                .settings()
                                .path("a")
                                .remove()
                                .settings()
                                .path("l")
                                .at(0)
                                .set("x")
                                .settings()
                                .path("c", "e")
                                .set(4)))
                .isEqualTo("{\"b\":2,\"c\":{\"d\":3,\"e\":4},\"l\":[\"x\"]}");
    }

    @Test
    void changesWhatTheSameUpdateSets() {
        int guest = guest("{\"a\":1}");
        Guest changed = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> d.settings(Json.of("{\"b\":1}"))
                                .settings()
                                .path("c")
                                .set(2)
                                .notes()
                                .from(g -> g.settings())
                                .notes()
                                .path("d")
                                .set(3)
                                .bill(null)
                                .bill()
                                .path("e")
                                .set(4))
                        .execute());
        assertThat(text(changed.settings())).isEqualTo("{\"b\":1,\"c\":2}");
        assertThat(text(changed.notes())).isEqualTo("{\"a\":1,\"d\":3}");
        assertThat(text(changed.bill().orElseThrow())).isEqualTo("{\"e\":4}");
    }

    @Test
    void changesManyRecords() {
        guest("{\"a\":1}");
        guest("{\"b\":1}");
        assertThat(counted(
                        1,
                        () -> prisma.guest()
                                .updateManyAndReturn()
                                .data(d -> d.settings().path("a").set(5))
                                .execute()))
                .extracting(guest -> text(guest.settings()))
                .containsExactlyInAnyOrder("{\"a\":5}", "{\"a\":5,\"b\":1}");
    }

    @Test
    void changesTheUsersOwnRecords() {
        int wall = uncounted(() -> prisma.wall().create(w -> w).execute()).id();
        Screen screen = uncounted(() -> prisma.screen()
                .create(s -> s.wallId(wall)
                        .outline(new Outline("a", List.of(new Outline("b", List.of()))))
                        .shortcuts(List.of(new Shortcut("k", "one"), new Shortcut("l", "two"))))
                .execute());
        Screen changed = counted(
                1,
                () -> prisma.screen()
                        .update(s -> s.id().eq(screen.id()))
                        .data(d -> d.outline()
                                .path("below")
                                .at(0)
                                .path("title")
                                .set("c")
                                .shortcuts()
                                .at(1)
                                .path("does")
                                .set("x"))
                        .execute());
        assertThat(changed.outline()).isEqualTo(new Outline("a", List.of(new Outline("c", List.of()))));
        assertThat(changed.shortcuts()).containsExactly(new Shortcut("k", "one"), new Shortcut("l", "x"));
    }

    @Test
    void isInTheGuide() {
        int id = guest("{\"old\":1,\"sizes\":[10]}");
        Guest guest = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(id))
                        .data(d -> d.settings()
                                .path("theme")
                                .set("dark")
                                .settings()
                                .path("sizes")
                                .at(0)
                                .set(12)
                                .settings()
                                .path("old")
                                .remove())
                        .execute());
        assertThat(text(guest.settings())).isEqualTo("{\"sizes\":[12],\"theme\":\"dark\"}");
    }

    @Test
    void losesNothingOfTwoWritersAtOnce() throws Exception {
        int guest = guest("{}");
        List<Callable<Guest>> work = IntStream.range(0, 20)
                .<Callable<Guest>>mapToObj(i -> () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> d.settings().path("m" + i).set(i))
                        .execute())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            counted(20, () -> {
                try {
                    return threads.invokeAll(work);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            threads.shutdown();
        }
        Json all = uncounted(
                () -> prisma.guest().findUnique(g -> g.id().eq(guest)).orThrow().settings());
        assertThat(IntStream.range(0, 20).boxed().toList())
                .allSatisfy(i -> assertThat(text(all)).contains("\"m" + i + "\":" + i));
    }

    @Test
    void refusesWhatIsNoJson() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> change(d -> d.settings().path("a").set((String) null)));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> change(d -> d.settings().path("a").set((Json) null)));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> change(d -> d.settings().path("a").set(Double.NaN)));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> change(d -> d.settings().path("a", (String) null).set(1)));
    }

    private void change(Function<GuestUpdate, GuestUpdate> change) {
        prisma.guest().updateMany().data(change::apply).execute();
    }

    private String changed(
            String before,
            Function<JsonUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate>, GuestUpdate> change) {
        int guest = guest(before);
        Guest changed = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest))
                        .data(d -> change.apply(d.settings()))
                        .execute());
        return text(changed.settings());
    }

    private int guest(String settings) {
        return uncounted(() -> prisma.guest()
                        .create(g -> g.hotelId(hotel).settings(Json.of(settings)))
                        .execute())
                .id();
    }

    /** PostgreSQL writes blanks between the parts. */
    private static String text(Json json) {
        return json.text().replace(" ", "");
    }
}
