package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updating and deleting by a filter, all or a limited number. */
class WriteManyTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.product()
                .createMany(
                        p -> p.code("a").name("x").rating(1),
                        p -> p.code("b").name("x").rating(2),
                        p -> p.code("c").name("y"))
                .execute();
        prisma.variant()
                .createMany(
                        v -> v.productCode("a").size(1), v -> v.productCode("b").size(1))
                .execute();
    }

    @Test
    void updatesThoseThatMatch() {
        long updated = counted(
                1,
                () -> prisma.product()
                        .updateMany()
                        .where(p -> p.name().eq("x"))
                        .data(d -> d.name("z").rating(null))
                        .execute());
        assertThat(updated).isEqualTo(2);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .where(p -> p.rating().isNull())
                                .execute()))
                .isEqualTo(3L);
    }

    @Test
    void updatesAll() {
        assertThat(counted(
                        1,
                        () -> prisma.product().updateMany().data(d -> d.sold(1)).execute()))
                .isEqualTo(3L);
    }

    @Test
    void updatesThroughARelation() {
        long updated = counted(
                1,
                () -> prisma.variant()
                        .updateMany()
                        .where(v -> v.product().rating().gt(1))
                        .data(d -> d.price(5))
                        .execute());
        assertThat(updated).isEqualTo(1);
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .findUnique(v -> v.sku().eq("b", 1))
                                .orThrow()
                                .price()))
                .isEqualTo(5);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateMany()
                                .where(p -> p.variants().none())
                                .data(d -> d.name("bare"))
                                .execute()))
                .isEqualTo(1L);
    }

    @Test
    void limits() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateMany()
                                .where(p -> p.name().eq("x"))
                                .data(d -> d.sold(9))
                                .limit(1)
                                .execute()))
                .isEqualTo(1L);
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .count()
                                .where(p -> p.sold().eq(9))
                                .execute()))
                .isEqualTo(1L);
        assertThat(counted(1, () -> prisma.variant().deleteMany().limit(1).execute()))
                .isEqualTo(1L);
        assertThat(counted(1, () -> prisma.variant().count().execute())).isEqualTo(1L);
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.variant().deleteMany().limit(-1).execute());
    }

    @Test
    void returnsWhatItChanged() {
        List<Product> changed = counted(
                1,
                () -> prisma.product()
                        .updateManyAndReturn()
                        .where(p -> p.name().eq("x"))
                        .data(d -> d.name("z").rating(null))
                        .execute());
        assertThat(changed).extracting(Product::code).containsExactlyInAnyOrder("a", "b");
        assertThat(changed).extracting(Product::name).containsOnly("z");
        assertThat(changed).extracting(Product::rating).containsOnlyNulls();
        assertThat(changed).extracting(Product::variants).containsOnlyNulls();
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateManyAndReturn()
                                .where(p -> p.name().eq("x"))
                                .data(d -> d.sold(1))
                                .execute()))
                .isEmpty();
    }

    @Test
    void returnsShapesOfWhatItChanged() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateManyAndReturn()
                                .data(d -> d.sold().increment(2))
                                .select(p -> Row.of(p.code(), p.sold()).as(Sold::new))
                                .execute()))
                .containsExactlyInAnyOrder(new Sold("a", 2), new Sold("b", 2), new Sold("c", 2));
        assertThat(counted(
                        2,
                        () -> prisma.product()
                                .updateManyAndReturn()
                                .where(p -> p.name().eq("x"))
                                .data(d -> d.sold(5))
                                .select(p ->
                                        Row.of(p.code(), p.variants().count()).as(Variants::new))
                                .execute()))
                .containsExactlyInAnyOrder(new Variants("a", 1), new Variants("b", 1));
    }

    private record Sold(String code, int sold) {}

    private record Variants(String code, long number) {}

    @Test
    void returnsRelationsOfWhatItChanged() {
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<Product> changed = counted(
                    2,
                    () -> prisma.product()
                            .updateManyAndReturn()
                            .where(p -> p.code().ne("b"))
                            .data(d -> d.sold(1))
                            .include(p -> p.variants())
                            .relationLoadStrategy(strategy)
                            .execute());
            assertThat(changed)
                    .extracting(Product::code, p -> p.variants().size())
                    .containsExactlyInAnyOrder(tuple("a", 1), tuple("c", 0));
        }
    }

    @Test
    void returnsRecordsUnderTheirNewKeys() {
        List<Product> changed = counted(
                2,
                () -> prisma.product()
                        .updateManyAndReturn()
                        .where(p -> p.code().eq("a"))
                        .data(d -> d.code("aa"))
                        .include(p -> p.variants())
                        .execute());
        assertThat(changed).singleElement().satisfies(product -> {
            assertThat(product.code()).isEqualTo("aa");
            assertThat(product.variants())
                    .singleElement()
                    .satisfies(v -> assertThat(v.productCode()).isEqualTo("aa"));
        });
    }

    @Test
    void limitsWhatItReturns() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateManyAndReturn()
                                .where(p -> p.name().eq("x"))
                                .data(d -> d.sold(9))
                                .limit(1)
                                .execute()))
                .singleElement()
                .satisfies(product -> assertThat(product.sold()).isEqualTo(9));
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateManyAndReturn()
                                .data(d -> d.sold(9))
                                .limit(0)
                                .execute()))
                .isEmpty();
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .updateManyAndReturn()
                                .data(d -> d.price(7))
                                .limit(1)
                                .execute()))
                .hasSize(1);
    }

    @Test
    void refusesWhatChangesTooMuchOrNothing() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .updateMany()
                        .data(d -> d.sold(1))
                        .limit(-1)
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .updateManyAndReturn()
                        .data(d -> d.sold(1))
                        .limit(-1)
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().updateManyAndReturn().data(d -> {}).execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .updateManyAndReturn()
                        .where(p -> p.name().eq("x").when(false))
                        .data(d -> d.sold(1))
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .updateManyAndReturn()
                        .data(d -> d.tags(t -> t.connect(x -> x.word().eq("w"))))
                        .execute());
    }

    @Test
    void deletes() {
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .deleteMany()
                                .where(v -> v.product().code().eq("a"))
                                .execute()))
                .isEqualTo(1L);
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .deleteMany()
                                .where(v -> v.size().eq(77))
                                .execute()))
                .isZero();
        assertThat(counted(1, () -> prisma.variant().deleteMany().execute())).isEqualTo(1L);
    }

    @Test
    void refusesAnUpdateOfNothing() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().updateMany().data(d -> {}).execute());
    }

    @Test
    void readsTheRecordForAnUpdateOfNothing() {
        Product product = uncounted(() ->
                prisma.product().update(p -> p.code().eq("a")).data(d -> {}).execute());
        assertThat(product.rating()).isEqualTo(1);
    }

    @Test
    void movesAKeyAndReturnsTheNewOne() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.code("aa"))
                        .execute());
        assertThat(product.code()).isEqualTo("aa");
        assertThat(uncounted(() ->
                        prisma.variant().findUnique(v -> v.sku().eq("aa", 1)).optional()))
                .isPresent();
    }

    @Test
    void narrowsAUniqueSelectorByFurtherFilters() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findUnique(p -> p.code().eq("a").and(p.rating().eq(2)))
                                .optional()))
                .isEmpty();
        Product updated = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a").and(p.rating().eq(1)))
                        .data(d -> d.rating(2))
                        .execute());
        assertThat(updated.rating()).isEqualTo(2);
    }
}
