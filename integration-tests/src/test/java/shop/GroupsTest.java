package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Row;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups and aggregates: counts, sums, averages, least and greatest values, over something and over nothing. */
class GroupsTest extends ShopTest {

    record PerName(String name, long count, @Nullable Long sum) {}

    record Stats(
            long count,
            @Nullable Double average,
            @Nullable Integer least,
            @Nullable Integer greatest) {}

    record PerSupplier(@Nullable String supplier, long count) {}

    @BeforeEach
    void write() {
        prisma.supplier().create(s -> s.taxNumber("s1")).execute();
        prisma.product()
                .createMany(
                        p -> p.code("a").name("x").rating(1).sold(10).supplierTaxNumber("s1"),
                        p -> p.code("b").name("x").rating(4).sold(5),
                        p -> p.code("c").name("y").sold(1),
                        p -> p.code("d").name("z").rating(3).weight(2.5))
                .execute();
    }

    @Test
    void groupsByAField() {
        List<PerName> rows = counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.name())
                        .orderBy((p, g) -> g.key(p.name()).asc())
                        .select((p, g) -> Row.of(g.key(p.name()), g.count(), g.sum(p.rating()))
                                .as(PerName::new))
                        .toList());
        assertThat(rows).containsExactly(new PerName("x", 2, 5L), new PerName("y", 1, null), new PerName("z", 1, 3L));
    }

    @Test
    void groupsNullsToo() {
        List<PerSupplier> rows = counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.supplierTaxNumber())
                        .orderBy((p, g) -> g.count().desc())
                        .select((p, g) ->
                                Row.of(g.key(p.supplierTaxNumber()), g.count()).as(PerSupplier::new))
                        .toList());
        assertThat(rows).containsExactly(new PerSupplier(null, 3), new PerSupplier("s1", 1));
    }

    @Test
    void filtersRowsAndGroups() {
        List<String> names = counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.name())
                        .where(p -> p.rating().isNotNull())
                        .having((p, g) -> g.sum(p.sold()).gt(5L))
                        .select((p, g) -> g.key(p.name()))
                        .toList());
        assertThat(names).containsExactly("x");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.name())
                                .having((p, g) ->
                                        g.count().gt(1L).or(g.sum(p.sold()).eq(1L)))
                                .orderBy((p, g) -> g.sum(p.sold()).desc())
                                .select((p, g) -> g.key(p.name()))
                                .toList()))
                .containsExactly("x", "y");
    }

    @Test
    void aggregates() {
        Stats stats = counted(
                1,
                () -> prisma.product()
                        .aggregate((p, g) -> Row.of(g.count(), g.avg(p.rating()), g.min(p.rating()), g.max(p.rating()))
                                .as(Stats::new))
                        .execute());
        assertThat(stats).isEqualTo(new Stats(4, 8 / 3.0, 1, 4));
    }

    @Test
    void aggregatesNothing() {
        Stats stats = counted(
                1,
                () -> prisma.product()
                        .aggregate((p, g) -> Row.of(g.count(), g.avg(p.rating()), g.min(p.rating()), g.max(p.rating()))
                                .as(Stats::new))
                        .where(p -> p.code().eq("zzz"))
                        .execute());
        assertThat(stats).isEqualTo(new Stats(0, null, null, null));
    }

    @Test
    void aggregatesDecimalsLongsDoublesAndTexts() {
        customer("a@x");
        customer("b@x");
        uncounted(() -> prisma.account()
                .createMany(
                        prisma.customer().findMany().toList(),
                        (a, c) -> a.id(c.email()).customerId(c.id()).balance(new BigDecimal("1.25")))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.account()
                                .aggregate((a, g) -> g.sum(a.balance()))
                                .execute()))
                .isEqualByComparingTo("2.5");
        uncounted(() -> prisma.variant()
                .createMany(
                        v -> v.productCode("a").size(1).price(4_000_000_000L),
                        v -> v.productCode("a").size(2).price(4_000_000_000L))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .aggregate((v, g) -> g.sum(v.price()))
                                .execute()))
                .isEqualByComparingTo("8000000000");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> g.sum(p.weight()))
                                .execute()))
                .isEqualTo(2.5);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> g.max(p.name()))
                                .execute()))
                .isEqualTo("z");
    }
}
