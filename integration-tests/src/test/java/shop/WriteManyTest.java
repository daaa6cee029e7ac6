package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
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
