package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Groups;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts and aggregates of a part of the records, groups by related fields, and what groups can be filtered and sorted by. */
class AggregationTest extends ShopTest {

    record Span(long count, @Nullable Long sum, @Nullable Integer least) {}

    record PerSupplier(
            @Nullable String taxNumber,
            long products,
            long rated,
            @Nullable Integer best) {}

    @BeforeEach
    void write() {
        prisma.supplier()
                .createMany(s -> s.taxNumber("s1"), s -> s.taxNumber("s2"))
                .execute();
        prisma.product()
                .createMany(
                        p -> p.code("a").name("x").rating(1).sold(10).supplierTaxNumber("s1"),
                        p -> p.code("b").name("x").rating(4).sold(5).supplierTaxNumber("s1"),
                        p -> p.code("c").name("y").sold(1).supplierTaxNumber("s2"),
                        p -> p.code("d").name("z").rating(3).sold(20))
                .execute();
    }

    @Test
    void countsAPart() {
        assertThat(counted(1, () -> prisma.product().count().skip(1).execute())).isEqualTo(3);
        assertThat(counted(1, () -> prisma.product().count().take(3).execute())).isEqualTo(3);
        assertThat(counted(1, () -> prisma.product().count().skip(3).take(3).execute()))
                .isEqualTo(1);
        assertThat(counted(1, () -> prisma.product().count().take(0).execute())).isZero();
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .orderBy(p -> p.sold().asc())
                                .cursor(p -> p.code().eq("a"))
                                .execute()))
                .isEqualTo(2);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .cursor(p -> p.code().eq("none"))
                                .execute()))
                .isZero();
        assertThat(counted(
                        1,
                        () -> prisma.product().count().distinct(p -> p.name()).execute()))
                .isEqualTo(3);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .where(p -> p.name().ne("z"))
                                .distinct(p -> p.name())
                                .skip(1)
                                .execute()))
                .isEqualTo(1);
        refusedAtOnce(
                InvalidQueryException.class, () -> prisma.product().count().skip(-1));
    }

    @Test
    void aggregatesAPart() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> Row.of(g.count(), g.sum(p.sold()), g.min(p.rating()))
                                        .as(Span::new))
                                .orderBy(p -> p.sold().desc())
                                .take(2)
                                .execute()))
                .isEqualTo(new Span(2, 30L, 1));
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> Row.of(g.count(), g.sum(p.sold()), g.min(p.rating()))
                                        .as(Span::new))
                                .orderBy(
                                        p -> p.supplier().taxNumber().asc().nullsLast(),
                                        p -> p.code().asc())
                                .take(-2)
                                .execute()))
                .isEqualTo(new Span(2, 21L, 3));
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> g.max(p.supplier().taxNumber()))
                                .orderBy(p -> p.code().asc())
                                .cursor(p -> p.code().eq("a"))
                                .take(2)
                                .execute()))
                .isEqualTo("s1");
    }

    @Test
    void groupsByAFieldOfARelatedRecord() {
        List<PerSupplier> rows = counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.supplier().taxNumber())
                        .orderBy(
                                (p, g) -> g.key(p.supplier().taxNumber()).desc().nullsFirst())
                        .select((p, g) -> Row.of(
                                        g.key(p.supplier().taxNumber()),
                                        g.count(),
                                        g.count(p.rating()),
                                        g.max(p.rating()))
                                .as(PerSupplier::new))
                        .toList());
        assertThat(rows)
                .containsExactly(
                        new PerSupplier(null, 1, 1, 3),
                        new PerSupplier("s2", 1, 0, null),
                        new PerSupplier("s1", 2, 2, 4));
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.supplier().taxNumber())
                                .where(p -> p.supplier().isNotNull())
                                .having((p, g) ->
                                        g.key(p.supplier().taxNumber()).ne("s2"))
                                .select((p, g) -> g.sum(p.sold()))
                                .toList()))
                .containsExactly(15L);
    }

    @Test
    void filtersGroupsByWhatIsNotSelected() {
        assertThat(names((p, g) -> g.avg(p.rating()).eq(2.5))).containsExactly("x");
        assertThat(names((p, g) -> g.avg(p.rating()).eq(3))).containsExactly("z");
        assertThat(names((p, g) -> g.min(p.sold()).lt(5).or(g.max(p.sold()).gt(10))))
                .containsExactly("y", "z");
        assertThat(names((p, g) -> g.count().gt(1).not())).containsExactly("y", "z");
        assertThat(names((p, g) -> g.max(p.rating()).isNull())).containsExactly("y");
        assertThat(names((p, g) -> g.max(p.rating()).gt(g.min(p.rating())))).containsExactly("x");
        assertThat(names((p, g) -> g.sum(p.sold()).gt(g.sum(p.rating())))).containsExactly("x", "z");
        assertThat(names((p, g) -> g.count().ne(g.count(p.rating())))).containsExactly("y");
        assertThat(names((p, g) -> g.max(p.supplier().taxNumber()).eq("s1"))).containsExactly("x");
        assertThat(names((p, g) -> Filter.allOf(g.count().eq(1), g.key(p.name()).gt("y"))))
                .containsExactly("z");
        assertThat(names(
                        (p, g) -> Filter.noneOf(g.count().eq(2), g.sum(p.sold()).eq(1))))
                .containsExactly("z");
        assertThat(names((p, g) -> Filter.anyOf(List.of()))).isEmpty();
        assertThat(names((p, g) -> g.count().eq(7).when(false))).hasSize(3);
    }

    @Test
    void pagesGroupsFromEitherEnd() {
        Function<Integer, List<String>> taken = groups -> counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.name())
                        .orderBy((p, g) -> g.count().asc())
                        .take(groups)
                        .select((p, g) -> g.key(p.name()))
                        .toList());
        assertThat(taken.apply(2)).containsExactly("y", "z");
        assertThat(taken.apply(-2)).containsExactly("z", "x");
        assertThat(taken.apply(0)).isEmpty();
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.name())
                                .skip(1)
                                .take(1)
                                .select((p, g) -> g.key(p.name()))
                                .toList()))
                .containsExactly("y");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.name())
                                .orderBy((p, g) ->
                                        g.max(p.supplier().taxNumber()).desc().nullsLast())
                                .select((p, g) -> g.key(p.name()))
                                .toList()))
                .containsExactly("y", "x", "z");
    }

    @Test
    void countsWhatFulfilsAFilterOfItsOwn() {
        List<List<Long>> rows = counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.name())
                        .orderBy(
                                (p, g) -> g.where(p.rating().gt(3)).count().desc(),
                                (p, g) -> g.key(p.name()).asc())
                        .select((p, g) -> Row.of(
                                        g.count(),
                                        g.where(p.rating().gt(3)).count(),
                                        g.where(p.supplier().isNotNull())
                                                .sum(p.sold())
                                                .orElse(0L),
                                        g.countDistinct(p.supplierTaxNumber()))
                                .as((all, rated, sold, suppliers) -> List.of(all, rated, sold, suppliers)))
                        .toList());
        assertThat(rows).containsExactly(List.of(2L, 1L, 15L, 1L), List.of(1L, 0L, 1L, 1L), List.of(1L, 0L, 0L, 0L));
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .aggregate((p, g) -> g.where(p.sold().gt(1))
                                        .where(p.rating().isNotNull())
                                        .countDistinct(p.name()))
                                .execute()))
                .isEqualTo(2L);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product().groupBy(p -> p.name()).select((p, g) -> g.key(p.code()))))
                .hasMessageContaining("Product.code is no key of these groups");
    }

    @Test
    void readsKeysByADeclaredProjection() {
        record Rated(ProductLabel label, long count) {}
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.code(), p -> p.name())
                                .where(p -> p.rating().isNotNull())
                                .orderBy((p, g) -> g.key(p.code()).desc())
                                .select((p, g) -> Row.of(g.keys(ProductLabelProjection.of(p)), g.count())
                                        .as(Rated::new))
                                .toList()))
                .containsExactly(
                        new Rated(new ProductLabel("d", "z"), 1),
                        new Rated(new ProductLabel("b", "x"), 1),
                        new Rated(new ProductLabel("a", "x"), 1));
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product()
                                .groupBy(p -> p.name())
                                .select((p, g) -> g.keys(ProductLabelProjection.of(p)))))
                .hasMessageContaining("code is no key of these groups");
    }

    @Test
    void findsTheLeastConstant() {
        uncounted(() -> prisma.maybe()
                .createMany(m -> m, m -> m.state(OrderState.OPEN), m -> m.state(OrderState.SHIPPED))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .aggregate((m, g) -> Row.of(g.min(m.state()), g.max(m.state()))
                                        .as((least, greatest) -> List.of(least, greatest)))
                                .execute()))
                .containsExactly(OrderState.OPEN, OrderState.SHIPPED);
    }

    @Test
    void printsWhatIsCounted() {
        assertThat(prisma.product().count().where(p -> p.sold().gt(1)).skip(1))
                .hasToString("select count(*) from Product where sold > ? skip ?");
    }

    private List<String> names(
            BiFunction<ProductFields.Root<Product>, Groups<Product>, Filter<Groups<Product>>> having) {
        return counted(
                1,
                () -> prisma.product()
                        .groupBy(p -> p.name())
                        .having(having)
                        .orderBy((p, g) -> g.key(p.name()).asc())
                        .select((p, g) -> g.key(p.name()))
                        .toList());
    }
}
