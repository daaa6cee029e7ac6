package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.FindMany;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of rows: nulls, paths through to-one relations, numbers of related records. */
class OrderingTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier()
                .createMany(s -> s.taxNumber("s1"), s -> s.taxNumber("s2"))
                .execute();
        prisma.product()
                .createMany(
                        p -> p.code("a").name("x").rating(2).supplierTaxNumber("s2"),
                        p -> p.code("b").name("x").rating(1).supplierTaxNumber("s1"),
                        p -> p.code("c").name("y"),
                        p -> p.code("d").name("y").rating(3).supplierTaxNumber("s1"))
                .execute();
        prisma.variant()
                .createMany(
                        v -> v.productCode("b").size(1),
                        v -> v.productCode("b").size(2),
                        v -> v.productCode("d").size(1))
                .execute();
    }

    @Test
    void putsNullsWhereItIsTold() {
        assertThat(codes(q -> q.orderBy(p -> p.rating().asc().nullsFirst()))).containsExactly("c", "b", "a", "d");
        assertThat(codes(q -> q.orderBy(p -> p.rating().asc().nullsLast()))).containsExactly("b", "a", "d", "c");
        assertThat(codes(q -> q.orderBy(p -> p.rating().desc().nullsFirst()))).containsExactly("c", "d", "a", "b");
        assertThat(codes(q -> q.orderBy(p -> p.rating().desc().nullsLast()))).containsExactly("d", "a", "b", "c");
    }

    @Test
    void leavesNullsToTheDatabaseUnlessTold() {
        boolean first = engine == Engine.SQLITE;
        List<String> ascending = first ? List.of("c", "b", "a", "d") : List.of("b", "a", "d", "c");
        List<String> descending = first ? List.of("d", "a", "b", "c") : List.of("c", "d", "a", "b");
        assertThat(codes(q -> q.orderBy(p -> p.rating().asc()))).isEqualTo(ascending);
        assertThat(codes(q -> q.orderBy(p -> p.rating().desc()))).isEqualTo(descending);
        assertThat(codes(q -> q.orderBy(p -> p.rating().asc()).take(-2))).isEqualTo(ascending.subList(2, 4));
        assertThat(codes(q ->
                        q.orderBy(p -> p.rating().desc()).cursor(p -> p.code().eq("a"))))
                .isEqualTo(descending.subList(descending.indexOf("a"), 4));
    }

    @Test
    void putsNullsOfEveryKindOfKeyWhereItIsTold() {
        assertThat(codes(q -> q.orderBy(
                        p -> p.supplier().products().count().asc().nullsFirst(),
                        p -> p.code().asc())))
                .containsExactly("c", "a", "b", "d");
        assertThat(codes(q -> q.orderBy(
                        p -> p.supplier().products().max(x -> x.rating()).desc().nullsLast(),
                        p -> p.code().asc())))
                .containsExactly("b", "d", "a", "c");
        assertThat(codes(q -> q.orderBy(
                        p -> p.variants().max(v -> v.size()).asc().nullsLast(),
                        p -> p.code().desc())))
                .containsExactly("d", "b", "c", "a");
        assertThat(codes(q -> q.orderBy(
                        p -> p.variants().sum(v -> v.size()).desc().nullsFirst(),
                        p -> p.code().asc())))
                .containsExactly("a", "c", "b", "d");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .groupBy(p -> p.name())
                                .orderBy((p, g) ->
                                        g.max(p.supplier().taxNumber()).desc().nullsFirst())
                                .select((p, g) -> g.key(p.name()))
                                .toList()))
                .containsExactly("x", "y");
    }

    @Test
    void ordersBySeveralKeys() {
        assertThat(codes(q -> q.orderBy(p -> p.name().desc(), p -> p.code().desc())))
                .containsExactly("d", "c", "b", "a");
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findMany()
                                .orderBy(p -> p.name().asc())
                                .orderBy(p -> p.code().desc())
                                .select(p -> p.code())
                                .toList()))
                .containsExactly("b", "a", "d", "c");
    }

    @Test
    void ordersThroughAToOneRelation() {
        assertThat(codes(q -> q.orderBy(
                        p -> p.supplier().taxNumber().asc().nullsFirst(),
                        p -> p.code().asc())))
                .containsExactly("c", "b", "d", "a");
        assertThat(codes(q -> q.orderBy(
                        p -> p.supplier().taxNumber().desc().nullsLast(),
                        p -> p.code().asc())))
                .containsExactly("a", "b", "d", "c");
    }

    @Test
    void ordersByTheNumberOfRelatedRecords() {
        assertThat(codes(q -> q.orderBy(
                        p -> p.variants().count().desc(), p -> p.code().asc())))
                .containsExactly("b", "d", "a", "c");
        assertThat(codes(q -> q.orderBy(
                        p -> p.variants().where(v -> v.size().eq(2)).count().desc(),
                        p -> p.code().asc())))
                .containsExactly("b", "a", "c", "d");
    }

    @Test
    void ordersBySeveralToOneSteps() {
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .findMany()
                                .orderBy(
                                        v -> v.product().supplier().taxNumber().asc(),
                                        v -> v.productCode().desc(),
                                        v -> v.size().desc())
                                .select(v -> v.size())
                                .toList()))
                .containsExactly(1, 2, 1);
    }

    @Test
    void ordersIncludedRecords() {
        Product product = uncounted(() -> prisma.product()
                .findUnique(p -> p.code().eq("b"))
                .include(p -> p.variants().orderBy(v -> v.size().desc()))
                .orThrow());
        assertThat(product.variants()).extracting(Variant::size).containsExactly(2, 1);
    }

    private List<String> codes(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> order) {
        return counted(
                1,
                () -> order.apply(prisma.product().findMany())
                        .select(p -> p.code())
                        .toList());
    }
}
