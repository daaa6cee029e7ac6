package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A component whose name is taken by the API has a trailing underscore in generated code, and works as any other. */
class ClashTest extends ShopTest {

    @Test
    void writesAndReadsThem() {
        Clash clash = counted(
                1,
                () -> prisma.clash()
                        .create(c -> c.id(1)
                                .eq_("unique")
                                .count_(3)
                                .select_("s")
                                .is_("i")
                                .data("d")
                                .where("w")
                                .include_(4)
                                .and("a"))
                        .execute());
        assertThat(clash).isEqualTo(new Clash(1, "unique", 3, "s", "i", "d", "w", 4, "a", null, null, null));
        assertThat(counted(
                        1,
                        () -> prisma.clash()
                                .findUnique(c -> c.eq_().eq("unique"))
                                .orThrow()))
                .isEqualTo(clash);
    }

    @Test
    void filtersOrdersSelectsAndCounts() {
        uncounted(() -> prisma.clash()
                .create(c -> c.id(1)
                        .eq_("a")
                        .some(s -> s.create(
                                x -> x.id(2).eq_("b").count_(5), x -> x.id(3).eq_("c"))))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.clash()
                                .findMany()
                                .where(c -> c.count_()
                                        .eq(0)
                                        .and(c.where().eq(""))
                                        .and(c.is_().isNull()))
                                .orderBy(c -> c.eq_().desc())
                                .select(c -> c.eq_())
                                .toList()))
                .containsExactly("c", "a");
        assertThat(counted(
                        1,
                        () -> prisma.clash()
                                .findMany()
                                .where(c ->
                                        c.isNot_().eq_().eq("a").and(c.some().none()))
                                .orderBy(c -> c.id().asc())
                                .select(c -> c.count_())
                                .toList()))
                .containsExactly(5, 0);
        assertThat(counted(
                        1,
                        () -> prisma.clash()
                                .groupBy(c -> c.count_())
                                .orderBy((c, g) -> g.key(c.count_()).asc())
                                .select((c, g) -> g.count())
                                .toList()))
                .containsExactly(2L, 1L);
        Clash parent = uncounted(() -> prisma.clash()
                .update(c -> c.id().eq(1))
                .data(d -> d.count_().increment(2).data("changed"))
                .include(c -> c.some().orderBy(s -> s.id().asc()).include(s -> s.isNot_()))
                .execute());
        assertThat(parent.count()).isEqualTo(2);
        assertThat(parent.data()).isEqualTo("changed");
        assertThat(parent.some()).extracting(Clash::eq).isEqualTo(List.of("b", "c"));
        assertThat(parent.some())
                .allSatisfy(s -> assertThat(s.isNot()).map(Clash::eq).contains("a"));
    }
}
