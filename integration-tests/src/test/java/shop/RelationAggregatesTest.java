package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts, sums, averages, least and greatest values of related records: to filter by, to sort by and to select. */
class RelationAggregatesTest extends ShopTest {
    private static final Instant DAWN = Instant.parse("2026-01-01T06:00:00Z");

    record Stock(
            String code,
            long count,
            @Nullable Long sum,
            @Nullable Double average,
            @Nullable Integer least,
            @Nullable Integer greatest) {}

    record Prices(
            String code,
            @Nullable BigDecimal sum,
            @Nullable Double average,
            @Nullable Long greatest) {}

    private UUID alice;

    @BeforeEach
    void write() {
        int[] houses = uncounted(() -> prisma
                .warehouse()
                .createManyAndReturn(w -> w.cityName("x"), w -> w.cityName("y"), w -> w.cityName("z"))
                .execute()
                .stream()
                .mapToInt(w -> w.id())
                .toArray());
        uncounted(() -> {
            prisma.supplier()
                    .createMany(s -> s.taxNumber("s1"), s -> s.taxNumber("s2"))
                    .execute();
            prisma.product()
                    .createMany(
                            p -> p.code("a").name("x").supplierTaxNumber("s1").sold(3),
                            p -> p.code("b").name("y").supplierTaxNumber("s1").sold(70),
                            p -> p.code("c").name("z").sold(0))
                    .execute();
            prisma.stockLevel()
                    .createMany(
                            s -> s.productCode("a").warehouseId(houses[0]).onHand(10),
                            s -> s.productCode("a").warehouseId(houses[1]).onHand(5),
                            s -> s.productCode("a").warehouseId(houses[2]).onHand(0),
                            s -> s.productCode("b").warehouseId(houses[0]).onHand(70))
                    .execute();
            prisma.variant()
                    .createMany(
                            v -> v.productCode("a").size(1).price(4_000_000_000_000_000_000L),
                            v -> v.productCode("a").size(2).price(5_000_000_000_000_000_000L),
                            v -> v.productCode("b").size(1).price(100L))
                    .execute();
        });
        alice = customer("alice@x").id();
        uncounted(() -> prisma.order()
                .createMany(
                        o -> o.buyerId(alice).placedAt(DAWN),
                        o -> o.buyerId(alice).placedAt(DAWN.plusSeconds(1)))
                .execute());
        customer("bob@x");
    }

    @Test
    void filtersByTheNumberOfRelatedRecords() {
        assertThat(codes(p -> p.stock().count().gt(1))).containsExactly("a");
        assertThat(codes(p -> p.stock().count().eq(0))).containsExactly("c");
        assertThat(codes(p -> p.stock().count().between(1, 3))).containsExactly("a", "b");
        assertThat(codes(p -> p.stock().where(s -> s.onHand().gt(5)).count().eq(1)))
                .containsExactly("a", "b");
        assertThat(codes(p -> p.stock().count().gt(1).not())).containsExactly("b", "c");
        assertThat(codes(p -> p.stock().count().isNull())).isEmpty();
    }

    @Test
    void filtersBySumsAndAveragesWhichAreNullOfNothing() {
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).gt(14))).containsExactly("a", "b");
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).lt(20))).containsExactly("a");
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).eq(15L))).containsExactly("a");
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).ne(15L))).containsExactly("b");
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).isNull())).containsExactly("c");
        assertThat(codes(p -> p.stock().avg(s -> s.onHand()).eq(5))).containsExactly("a");
        assertThat(codes(p -> p.stock().avg(s -> s.onHand()).between(4.9, 5.1))).containsExactly("a");
        assertThat(codes(p -> p.stock()
                        .where(s -> s.onHand().gt(0))
                        .avg(s -> s.onHand())
                        .eq(7.5)))
                .containsExactly("a");
        assertThat(codes(p -> p.variants().sum(v -> v.price()).gte(new BigDecimal("9000000000000000000"))))
                .containsExactly("a");
    }

    @Test
    void sumsLongsBeyond64BitsExactlyOrNotAtAll() {
        uncounted(() -> prisma.variant()
                .createMany(v -> v.productCode("a").size(3).price(Long.MAX_VALUE))
                .execute());
        if (engine == Engine.SQLITE) {
            refused(
                    ValueOutOfRangeException.class,
                    () -> prisma.product()
                            .findMany()
                            .select(p -> p.variants().sum(v -> v.price()))
                            .toList());
        } else {
            assertThat(codes(p -> p.variants().sum(v -> v.price()).eq(new BigDecimal("18223372036854775807"))))
                    .containsExactly("a");
        }
    }

    @Test
    void filtersByTheLeastAndTheGreatest() {
        assertThat(codes(p -> p.stock().min(s -> s.onHand()).eq(0))).containsExactly("a");
        assertThat(codes(p -> p.stock().max(s -> s.onHand()).gte(10))).containsExactly("a", "b");
        assertThat(codes(p -> p.stock().max(s -> s.onHand()).isNull())).containsExactly("c");
        assertThat(counted(
                        1,
                        () -> prisma.customer()
                                .findMany()
                                .where(c -> c.bought().max(o -> o.placedAt()).gt(DAWN))
                                .select(c -> c.email())
                                .toList()))
                .containsExactly("alice@x");
        assertThat(counted(
                        1,
                        () -> prisma.customer()
                                .count()
                                .where(c -> c.bought().min(o -> o.buyerId()).eq(alice))
                                .execute()))
                .isEqualTo(1);
    }

    @Test
    void comparesWithFieldsAndWithOneAnother() {
        assertThat(codes(p -> p.stock().sum(s -> s.onHand()).eq(p.sold()))).containsExactly("b");
        assertThat(codes(p -> p.stock().count().eq(p.sold()))).containsExactly("a", "c");
        assertThat(codes(p -> p.stock().count().gt(p.variants().count()))).containsExactly("a");
        assertThat(codes(p -> p.stock()
                        .max(s -> s.onHand())
                        .gt(p.stock().where(s -> s.onHand().lt(70)).max(s -> s.onHand()))))
                .isEmpty();
        assertThat(codes(p -> p.stock().max(s -> s.onHand()).eq(p.sold()))).containsExactly("b");
        assertThat(codes(p -> p.stock().count().lt(p.supplier().products().count())))
                .containsExactly("b");
        assertThat(codes(p -> p.supplier().products().count().gt(p.stock().count())))
                .containsExactly("b");
    }

    @Test
    void goesThroughToOneRelations() {
        assertThat(codes(p -> p.supplier().products().count().eq(2))).containsExactly("a", "b");
        assertThat(codes(p -> p.supplier().products().sum(x -> x.sold()).eq(73)))
                .containsExactly("a", "b");
        assertThat(codes(p -> p.supplier().products().count().eq(2).not())).containsExactly("c");
        List<Integer> sizes = counted(
                1,
                () -> prisma.variant()
                        .findMany()
                        .where(v -> v.product().stock().sum(s -> s.onHand()).gt(50))
                        .select(v -> v.size())
                        .toList());
        assertThat(sizes).containsExactly(1);
        assertThat(counted(
                        1,
                        () -> prisma.supplier()
                                .findMany()
                                .where(s ->
                                        s.products().some(p -> p.stock().count().eq(3)))
                                .select(s -> s.taxNumber())
                                .toList()))
                .containsExactly("s1");
        assertThat(counted(
                        1,
                        () -> prisma.warehouse()
                                .findMany()
                                .orderBy(
                                        w -> w.stockLevels()
                                                .sum(s -> s.product().sold())
                                                .desc(),
                                        w -> w.id().asc())
                                .select(w -> w.cityName())
                                .toList()))
                .containsExactly("x", "y", "z");
        assertThat(counted(
                        1,
                        () -> prisma.warehouse()
                                .findMany()
                                .where(w -> w.stockLevels()
                                        .max(s -> s.product().sold())
                                        .eq(70))
                                .select(w -> w.cityName())
                                .toList()))
                .containsExactly("x");
    }

    @Test
    void sorts() {
        assertThat(sorted(q ->
                        q.orderBy(p -> p.stock().sum(s -> s.onHand()).desc().nullsLast())))
                .containsExactly("b", "a", "c");
        assertThat(sorted(
                        q -> q.orderBy(p -> p.stock().sum(s -> s.onHand()).asc().nullsFirst())))
                .containsExactly("c", "a", "b");
        assertThat(sorted(
                        q -> q.orderBy(p -> p.stock().avg(s -> s.onHand()).asc().nullsLast())))
                .containsExactly("a", "b", "c");
        assertThat(sorted(q ->
                        q.orderBy(p -> p.stock().min(s -> s.onHand()).desc().nullsFirst())))
                .containsExactly("c", "b", "a");
        assertThat(sorted(q -> q.orderBy(
                        p -> p.supplier().products().count().asc().nullsFirst(),
                        p -> p.stock().count().asc())))
                .containsExactly("c", "b", "a");
        assertThat(sorted(q -> q.orderBy(
                                p -> p.stock().sum(s -> s.onHand()).asc().nullsLast())
                        .cursor(p -> p.code().eq("a"))
                        .skip(1)))
                .containsExactly("b", "c");
        assertThat(sorted(q -> q.orderBy(
                                p -> p.stock().sum(s -> s.onHand()).asc().nullsLast())
                        .take(-2)))
                .containsExactly("b", "c");
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selects(RelationLoadStrategy strategy) {
        List<Stock> stock = counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .orderBy(p -> p.code().asc())
                        .select(p -> Row.of(
                                        p.code(),
                                        p.stock().count(),
                                        p.stock().sum(s -> s.onHand()),
                                        p.stock().avg(s -> s.onHand()),
                                        p.stock().min(s -> s.onHand()),
                                        p.stock().max(s -> s.onHand()))
                                .as(Stock::new))
                        .relationLoadStrategy(strategy)
                        .toList());
        assertThat(stock)
                .containsExactly(
                        new Stock("a", 3, 15L, 5.0, 0, 10),
                        new Stock("b", 1, 70L, 70.0, 70, 70),
                        new Stock("c", 0, null, null, null, null));
        int levels = strategy == RelationLoadStrategy.JOIN ? 1 : 2;
        List<List<Prices>> prices = counted(
                levels,
                () -> prisma.supplier()
                        .findMany()
                        .orderBy(s -> s.taxNumber().asc())
                        .select(s -> s.products()
                                .orderBy(p -> p.code().asc())
                                .select(p -> Row.of(
                                                p.code(),
                                                p.variants().sum(v -> v.price()),
                                                p.variants().avg(v -> v.price()),
                                                p.variants().max(v -> v.price()))
                                        .as(Prices::new)))
                        .relationLoadStrategy(strategy)
                        .toList());
        assertThat(prices)
                .containsExactly(
                        List.of(
                                new Prices(
                                        "a", new BigDecimal("9000000000000000000"), 4.5e18, 5_000_000_000_000_000_000L),
                                new Prices("b", new BigDecimal("100"), 100.0, 100L)),
                        List.of());
    }

    @Test
    void saysWhichRecordsToWrite() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateMany()
                                .where(p -> p.stock().sum(s -> s.onHand()).gt(50))
                                .data(d -> d.sold(1))
                                .execute()))
                .isEqualTo(1);
        assertThat(counted(
                        1,
                        () -> prisma.stockLevel()
                                .deleteMany()
                                .where(s -> s.product()
                                        .stock()
                                        .count()
                                        .gt(1)
                                        .and(s.product()
                                                .stock()
                                                .max(x -> x.onHand())
                                                .gt(s.onHand())))
                                .execute()))
                .isEqualTo(2);
        assertThat(codes(p -> p.stock().count().eq(1))).containsExactly("a", "b");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findUnique(p ->
                                        p.code().eq("a").and(p.stock().count().eq(1)))
                                .optional()))
                .isPresent();
    }

    @Test
    void refusesAPartOfTheList() {
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product()
                                .findMany()
                                .where(p -> p.stock().take(1).count().eq(1))))
                .hasMessageContaining("Product.stock: an aggregate is about all related records");
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().where(p -> p.stock().skip(1).some()));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .findMany()
                        .select(p -> p.stock().distinct(s -> s.onHand()).sum(s -> s.onHand())));
    }

    private List<String> codes(Function<ProductFields.Root<Product>, ? extends Filter<Product>> filter) {
        return sorted(q -> q.where(filter).orderBy(p -> p.code().asc()));
    }

    private List<String> sorted(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> query) {
        return counted(
                1,
                () -> query.apply(prisma.product().findMany())
                        .select(p -> p.code())
                        .toList());
    }
}
