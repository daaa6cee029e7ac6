package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.In;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.stock.StockLevelFields;

/** Filters through relations, where there is nothing, and where there is null. */
class RelationFiltersTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier()
                .createMany(s -> s.taxNumber("s1"), s -> s.taxNumber("s2"))
                .execute();
        // "none" has nothing; "nulls" has products without a rating beside one; "rated" has only rated ones.
        prisma.product()
                .createMany(
                        p -> p.code("p1").name("one").supplierTaxNumber("s1").rating(5),
                        p -> p.code("p2").name("two").supplierTaxNumber("s1"),
                        p -> p.code("p3").name("three").supplierTaxNumber("s2").rating(1),
                        p -> p.code("p4").name("four"))
                .execute();
        prisma.supplier().create(s -> s.taxNumber("none")).execute();
        prisma.tag()
                .create(t -> t.word("red")
                        .products(p ->
                                p.connect(x -> x.code().eq("p1"), x -> x.code().eq("p2"))))
                .execute();
        prisma.tag().create(t -> t.word("bare")).execute();
    }

    @Test
    void someMeansThereIsOne() {
        assertThat(suppliers(s -> s.products().some())).containsExactly("s1", "s2");
        assertThat(suppliers(s -> s.products().some(p -> p.rating().gt(3)))).containsExactly("s1");
        assertThat(suppliers(s -> s.products().some(p -> p.rating().isNull()))).containsExactly("s1");
        assertThat(suppliers(s -> s.products().some().not())).containsExactly("none");
    }

    @Test
    void noneMeansThereIsNot() {
        assertThat(suppliers(s -> s.products().none())).containsExactly("none");
        assertThat(suppliers(s -> s.products().none(p -> p.rating().gt(3)))).containsExactly("none", "s2");
        assertThat(suppliers(s -> s.products().none(p -> p.rating().isNull()))).containsExactly("none", "s2");
    }

    @Test
    void everyIsTrueOfNothingAndNullDoesNotViolateIt() {
        assertThat(suppliers(s -> s.products().every(p -> p.rating().gt(3)))).containsExactly("none", "s1");
        assertThat(suppliers(s -> s.products().every(p -> p.rating().lt(3)))).containsExactly("none", "s2");
        assertThat(suppliers(s -> s.products().every(p -> p.rating().isNotNull())))
                .containsExactly("none", "s2");
        assertThat(suppliers(s -> s.products().every(p -> p.rating().gt(3)).not()))
                .containsExactly("s2");
        assertThat(suppliers(s -> s.products()
                        .every(p -> p.rating().gt(3))
                        .and(s.products().some())))
                .containsExactly("s1");
    }

    @Test
    void everyQuantifierRangesByItself() {
        assertThat(suppliers(s -> s.products()
                        .some(p -> p.rating().gt(3))
                        .and(s.products().some(p -> p.rating().isNull()))))
                .containsExactly("s1");
        assertThat(suppliers(s ->
                        s.products().some(p -> p.rating().gt(3).and(p.rating().isNull()))))
                .isEmpty();
    }

    @Test
    void isMeansTheRelatedRecordExistsAndMatches() {
        assertThat(products(p -> p.supplier().is(s -> s.taxNumber().eq("s1")))).containsExactly("p1", "p2");
        assertThat(products(p -> p.supplier().taxNumber().eq("s1"))).containsExactly("p1", "p2");
        assertThat(products(p -> p.supplier().isNull())).containsExactly("p4");
        assertThat(products(p -> p.supplier().isNotNull())).containsExactly("p1", "p2", "p3");
    }

    @Test
    void isNotIncludesRecordsWithoutARelatedOne() {
        assertThat(products(p -> p.supplier().isNot(s -> s.taxNumber().eq("s1"))))
                .containsExactly("p3", "p4");
        assertThat(products(p -> p.supplier().is(s -> s.taxNumber().eq("s1")).not()))
                .containsExactly("p3", "p4");
    }

    @Test
    void aPathNegatesAsAnExistence() {
        assertThat(products(p -> p.supplier().taxNumber().eq("s1").not())).containsExactly("p3", "p4");
        assertThat(products(p -> p.supplier().taxNumber().ne("s1"))).containsExactly("p3");
        assertThat(products(p -> p.supplier().taxNumber().isNull())).isEmpty();
        assertThat(products(p -> p.supplier().taxNumber().isNull().not())).containsExactly("p1", "p2", "p3", "p4");
        assertThat(products(p -> p.supplier().taxNumber().in(List.of()).not())).containsExactly("p1", "p2", "p3", "p4");
    }

    @Test
    void filtersThroughAManyToManyRelation() {
        assertThat(products(p -> p.tags().some(t -> t.word().eq("red")))).containsExactly("p1", "p2");
        assertThat(products(p -> p.tags().none())).containsExactly("p3", "p4");
        assertThat(products(p -> p.tags().every(t -> t.word().eq("blue")))).containsExactly("p3", "p4");
        assertThat(tags(t -> t.products().some(p -> p.rating().eq(5)))).containsExactly("red");
        assertThat(tags(t -> t.products().every(p -> p.rating().eq(5)))).containsExactly("bare", "red");
        assertThat(tags(t -> t.products().none())).containsExactly("bare");
    }

    @Test
    void filtersThroughTheFarEndOfAOneToOneRelation() {
        UUID owner = customer("owner@x").id();
        customer("other@x");
        uncounted(() -> prisma.account()
                .create(a -> a.id("acc").customerId(owner).balance(new BigDecimal("7")))
                .execute());
        assertThat(customers(c -> c.account().isNull())).containsExactly("other@x");
        assertThat(customers(c -> c.account().isNotNull())).containsExactly("owner@x");
        assertThat(customers(c -> c.account().isNot(a -> a.id().eq("acc")))).containsExactly("other@x");
        assertThat(customers(c -> c.account().balance().gt(new BigDecimal("6.5"))))
                .containsExactly("owner@x");
        assertThat(counted(
                        1,
                        () -> prisma.account()
                                .count()
                                .where(a -> a.customer().isNot(c -> c.email().eq("other@x")))
                                .execute()))
                .isEqualTo(1L);
    }

    @Test
    void filtersThroughCompoundKeysAndDeeply() {
        product("q", 1, 2);
        customer("buyer@x");
        uncounted(() -> prisma.order()
                .create(o -> o.buyer(b -> b.connect(c -> c.email().eq("buyer@x")))
                        .lines(l -> l.create(
                                x -> x.position(1).variantProductVariantSize("q", 2),
                                x -> x.position(2)
                                        .variantProductVariantSize("q", 2)
                                        .quantity(9))))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .findMany()
                                .where(v -> v.lines().some(l -> l.quantity().gt(5)))
                                .select(v -> v.size())
                                .toList()))
                .containsExactly(2);
        assertThat(customers(c -> c.bought()
                        .some(o ->
                                o.lines().some(l -> l.variant().product().code().eq("q")))))
                .containsExactly("buyer@x");
        assertThat(customers(c -> c.received().some())).isEmpty();
        assertThat(counted(
                        1,
                        () -> prisma.order()
                                .count()
                                .where(o -> o.recipient()
                                        .isNull()
                                        .and(o.buyer().email().startsWith("buyer")))
                                .execute()))
                .isEqualTo(1L);
    }

    @Test
    void refusesNullInPlaceOfAFilter() {
        Function<StockLevelFields.Root<In<Product>>, Filter<In<Product>>> none = null;
        Function<SupplierFields.Root<In<Product>>, Filter<In<Product>>> noOne = null;
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().where(p -> p.stock().some(none)));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().where(p -> p.stock().every(none)));
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product().findMany().where(p -> p.stock().none(none))))
                .hasMessageContaining("Product.stock: none was given null");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product()
                                .findMany()
                                .where(p -> p.supplier().is(noOne))))
                .hasMessageContaining("Product.supplier: is was given null");
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().where(p -> p.supplier().isNot(noOne)));
    }

    @Test
    void filtersByTheNumberOfRelatedRecords() {
        assertThat(suppliers(s -> s.products().count().gt(1))).containsExactly("s1");
        assertThat(suppliers(s ->
                        s.products().where(p -> p.rating().isNotNull()).count().eq(1)))
                .containsExactly("s1", "s2");
        assertThat(tags(t -> t.products().count().eq(0))).containsExactly("bare");
    }

    private List<String> suppliers(Function<SupplierFields.Root<Supplier>, ? extends Filter<Supplier>> filter) {
        return counted(
                1,
                () -> prisma.supplier()
                        .findMany()
                        .where(filter)
                        .orderBy(s -> s.taxNumber().asc())
                        .select(s -> s.taxNumber())
                        .toList());
    }

    private List<String> products(Function<ProductFields.Root<Product>, ? extends Filter<Product>> filter) {
        return counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .where(filter)
                        .orderBy(p -> p.code().asc())
                        .select(p -> p.code())
                        .toList());
    }

    private List<String> tags(Function<TagFields.Root<Tag>, ? extends Filter<Tag>> filter) {
        return counted(
                1,
                () -> prisma.tag()
                        .findMany()
                        .where(filter)
                        .orderBy(t -> t.word().asc())
                        .select(t -> t.word())
                        .toList());
    }

    private List<String> customers(Function<CustomerFields.Root<Customer>, ? extends Filter<Customer>> filter) {
        return counted(
                1,
                () -> prisma.customer()
                        .findMany()
                        .where(filter)
                        .orderBy(c -> c.email().asc())
                        .select(c -> c.email())
                        .toList());
    }
}
