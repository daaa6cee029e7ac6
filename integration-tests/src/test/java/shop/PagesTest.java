package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.In;
import io.prisma4j.query.Page;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that begin where the values of another page's end say. */
class PagesTest extends ShopTest {
    private static final int PRODUCTS = 17;

    @BeforeEach
    void write() {
        uncounted(() -> {
            prisma.supplier()
                    .createMany(List.of("s1", "s2", "s3"), (s, tax) -> s.taxNumber(tax))
                    .execute();
            prisma.product()
                    .createMany(
                            IntStream.range(0, PRODUCTS).boxed().toList(),
                            (p, i) -> p.code("p" + (i + 10))
                                    .name(i % 2 == 0 ? "x" : "y")
                                    .rating(i % 4 == 0 ? null : i % 3)
                                    .weight(i % 5 == 0 ? null : i % 2 / 3.0)
                                    .supplierTaxNumber(i % 6 == 5 ? null : "s" + (1 + i % 3)))
                    .execute();
            prisma.variant()
                    .createMany(
                            IntStream.range(0, 20).boxed().toList(),
                            (v, i) -> v.productCode("p" + (10 + i % 7)).size(i))
                    .execute();
        });
    }

    @Test
    void walksToTheEndAndBack() {
        walks(q -> q);
        walks(q -> q.orderBy(p -> p.code().desc()));
        walks(q -> q.orderBy(p -> p.name().asc()));
        walks(q -> q.orderBy(p -> p.name().asc(), p -> p.code().desc()));
    }

    @Test
    void walksAlongNulls() {
        walks(q -> q.orderBy(p -> p.rating().asc()));
        walks(q -> q.orderBy(p -> p.rating().desc()));
        walks(q -> q.orderBy(p -> p.rating().asc().nullsFirst()));
        walks(q -> q.orderBy(
                p -> p.rating().desc().nullsLast(), p -> p.weight().asc().nullsFirst()));
        walks(q -> q.orderBy(
                p -> p.weight().desc(), p -> p.rating().asc(), p -> p.name().asc()));
    }

    @Test
    void walksAlongRelatedRecords() {
        walks(q -> q.orderBy(p -> p.supplier().taxNumber().asc()));
        walks(q -> q.orderBy(p -> p.variants().count().desc()));
        walks(q -> q.orderBy(p -> p.variants().sum(v -> v.size()).asc()));
        walks(q -> q.orderBy(p -> p.variants().avg(v -> v.size()).desc().nullsLast()));
        walks(q -> q.orderBy(p -> p.variants().max(v -> v.size()).asc().nullsFirst()));
        walks(q -> q.orderBy(
                p -> p.supplier().products().count().desc(), p -> p.name().desc()));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void beginWithinAListAndGoOnFromItsRecord(RelationLoadStrategy strategy) {
        goesOn(strategy, list -> list, query -> query);
        goesOn(
                strategy,
                list -> list.orderBy(p -> p.rating().desc().nullsLast()),
                query -> query.orderBy(p -> p.rating().desc().nullsLast()));
        goesOn(
                strategy,
                list -> list.orderBy(
                        p -> p.variants().count().asc(), p -> p.weight().desc()),
                query -> query.orderBy(
                        p -> p.variants().count().asc(), p -> p.weight().desc()));
        goesOn(
                strategy,
                list -> list.distinct(p -> p.rating()).orderBy(p -> p.name().asc()),
                query -> query.distinct(p -> p.rating()).orderBy(p -> p.name().asc()));
    }

    record Shelf(String supplier, Page<String> products, long all) {}

    private void goesOn(
            RelationLoadStrategy strategy,
            UnaryOperator<ToMany<Supplier, Product, ProductFields.Root<In<Supplier>>>> within,
            UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> from) {
        List<Shelf> shelves = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.supplier()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .select(s -> Row.of(
                                        s.taxNumber(),
                                        within.apply(s.products()).page(2, p -> p.code()),
                                        s.products().count())
                                .as(Shelf::new))
                        .toList());
        assertThat(shelves).hasSize(3).extracting(Shelf::all).isNotEmpty().doesNotContain(0L);
        for (Shelf shelf : shelves) {
            FindMany<Product, ProductFields.Root<Product>> products = from.apply(prisma.supplier()
                    .findUnique(s -> s.taxNumber().eq(shelf.supplier()))
                    .products());
            List<String> walked = new ArrayList<>(shelf.products().records());
            assertThat(walked).hasSize(2);
            assertThat(shelf.products().hasPrevious()).isFalse();
            Page<String> page = shelf.products();
            while (page.hasNext()) {
                String next = page.next().orElseThrow();
                page = counted(1, () -> products.select(p -> p.code()).page(2, next));
                walked.addAll(page.records());
            }
            assertThat(walked)
                    .containsExactlyElementsOf(uncounted(
                            () -> products.select(p -> p.code()).page(PRODUCTS).records()));
        }
    }

    @Test
    void refuseAPartWithinAList() {
        assertThatThrownBy(() -> prisma.supplier()
                        .findMany()
                        .select(s -> s.products().take(3).page(2)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("page takes the place of take, skip and cursor");
        assertThatThrownBy(() ->
                        prisma.supplier().findMany().select(s -> s.products().page(0)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("give 1 or more");
    }

    @Test
    void walksAlongPartsOfTheRecords() {
        walks(q -> q.where(p -> p.rating().isNotNull()).orderBy(p -> p.name().asc()));
        walks(q -> q.distinct(p -> p.rating(), p -> p.name())
                .orderBy(p -> p.rating().asc()));
        walks(q -> q.distinct(p -> p.weight()));
    }

    @Test
    void walksByACompoundKey() {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<Variant> page = counted(
                    1,
                    () -> prisma.variant()
                            .findMany()
                            .orderBy(v -> v.price().desc())
                            .page(6, at));
            page.records().forEach(v -> all.add(v.productCode() + v.size()));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereADeletedRecordStood() {
        Page<Product> first = page(5, null);
        assertThat(codes(first)).containsExactly("p10", "p11", "p12", "p13", "p14");
        uncounted(() -> {
            prisma.variant().deleteMany().execute();
            prisma.product().delete(p -> p.code().eq("p14")).execute();
            prisma.product().create(p -> p.code("p135").name("z")).execute();
        });
        Page<Product> second = page(5, first.next().orElseThrow());
        assertThat(codes(second)).containsExactly("p15", "p16", "p17", "p18", "p19");
        assertThat(codes(page(5, second.previous().orElseThrow()))).containsExactly("p10", "p11", "p12", "p13", "p135");
    }

    @Test
    void findsTheWayBackFromAnEmptyPage() {
        Page<Product> first = page(16, null);
        assertThat(first.hasNext()).isTrue();
        uncounted(() -> prisma.product().delete(p -> p.code().eq("p26")).execute());
        Page<Product> empty = page(16, first.next().orElseThrow());
        assertThat(empty.records()).isEmpty();
        assertThat(empty.hasNext()).isFalse();
        Page<Product> back = page(16, empty.previous().orElseThrow());
        assertThat(codes(back)).isEqualTo(codes(first));
        assertThat(back.hasPrevious()).isFalse();
    }

    @Test
    void knowsItsEnds() {
        Page<Product> all = page(PRODUCTS, null);
        assertThat(all.records()).hasSize(PRODUCTS);
        assertThat(all.hasNext()).isFalse();
        assertThat(all.hasPrevious()).isFalse();
        assertThat(all.total()).isEmpty();
        Page<Product> none = counted(
                1,
                () -> prisma.product().findMany().where(p -> p.code().eq("?")).page(3));
        assertThat(none.records()).isEmpty();
        assertThat(none.hasNext()).isFalse();
        assertThat(none.hasPrevious()).isFalse();
    }

    @Test
    void tellsTheTotalWhenAsked() {
        var byName = prisma.product()
                .findMany()
                .where(p -> p.name().eq("x"))
                .orderBy(p -> p.code().asc());
        Page<Product> first = counted(2, () -> byName.withTotal().page(4));
        assertThat(first.total()).hasValue(9);
        assertThat(counted(2, () -> byName.withTotal().page(4, first.next().orElseThrow()))
                        .total())
                .hasValue(9);
        assertThat(counted(2, () -> byName.distinct(p -> p.rating()).withTotal().page(2))
                        .total())
                .hasValue(4);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void loadsAndSelectsAsTheQuerySays(RelationLoadStrategy strategy) {
        record Sizes(String code, List<Integer> sizes) {}
        var query = prisma.product()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(p -> p.variants().count().desc(), p -> p.code().asc());
        int cost = strategy == RelationLoadStrategy.JOIN ? 1 : 2;
        Page<Product> included =
                counted(cost, () -> query.include(p -> p.variants()).page(2));
        assertThat(included.records()).extracting(p -> p.variants().size()).containsExactly(3, 3);
        Page<Sizes> selected = counted(
                cost,
                () -> query.select(p -> Row.of(
                                        p.code(),
                                        p.variants()
                                                .orderBy(v -> v.size().asc())
                                                .select(v -> v.size()))
                                .as(Sizes::new))
                        .page(2, included.next().orElseThrow()));
        assertThat(selected.records().get(0)).isEqualTo(new Sizes("p12", List.of(2, 9, 16)));
        assertThat(selected.map(Sizes::code).records()).containsExactly("p12", "p13");
    }

    @Test
    void keepsValuesOfEveryTypeInACursor() {
        uncounted(() -> prisma.customer()
                .createMany(List.of("a@x", "b@x", "ü😀@x"), (c, email) -> c.email(email))
                .execute());
        List<Customer> customers = uncounted(() -> prisma.customer().findMany().toList());
        uncounted(() -> prisma.order()
                .createMany(
                        IntStream.range(0, 9).boxed().toList(),
                        (o, i) -> o.buyerId(customers.get(i % 3).id()))
                .execute());
        List<Long> ids = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<Order> page = counted(
                    1,
                    () -> prisma.order()
                            .findMany()
                            .orderBy(
                                    o -> o.state().asc(),
                                    o -> o.placedAt().desc(),
                                    o -> o.buyer().email().asc(),
                                    o -> o.buyerId().asc())
                            .page(2, at));
            page.records().forEach(o -> ids.add(o.id()));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(ids).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void refusesCursorsThatAreNotItsOwn() {
        String cursor = page(2, null).next().orElseThrow();
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        for (String other : List.of("", "abc", "!!", cursor.substring(1), cursor + "A", "B" + cursor.substring(1))) {
            assertThat(refusedAtOnce(
                            InvalidQueryException.class,
                            () -> prisma.product()
                                    .findMany()
                                    .orderBy(p -> p.code().asc())
                                    .page(2, other)))
                    .hasMessageContaining("no cursor");
        }
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.product()
                                .findMany()
                                .orderBy(p -> p.code().desc())
                                .page(2, cursor)))
                .hasMessageContaining("another order");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.tag().findMany().page(2, cursor)))
                .hasMessageContaining("another order");
    }

    @Test
    void refusesWhatMeansNoPage() {
        refusedAtOnce(
                InvalidQueryException.class, () -> prisma.product().findMany().page(0));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().take(3).page(2));
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product().findMany().skip(3).page(2));
    }

    private Page<Product> page(int size, @Nullable String cursor) {
        return counted(
                1,
                () -> prisma.product().findMany().orderBy(p -> p.code().asc()).page(size, cursor));
    }

    private static List<String> codes(Page<Product> page) {
        return page.records().stream().map(Product::code).toList();
    }

    /** All pages of an order, one after another, are all records; and so they are on the way back. */
    private void walks(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> order) {
        var query = order.apply(prisma.product().findMany());
        List<String> all = uncounted(() -> query.select(p -> p.code()).toList());
        List<String> forwards = new ArrayList<>();
        String cursor = null;
        Page<Product> page;
        do {
            String at = cursor;
            page = counted(1, () -> query.page(3, at));
            assertThat(page.hasPrevious()).isEqualTo(at != null);
            forwards.addAll(codes(page));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(forwards).hasSameElementsAs(all).hasSameSizeAs(all);
        List<String> backwards = new ArrayList<>(codes(page));
        while (page.hasPrevious()) {
            String at = page.previous().orElseThrow();
            page = counted(1, () -> query.page(3, at));
            assertThat(page.hasNext()).isTrue();
            backwards.addAll(0, codes(page));
        }
        assertThat(backwards).isEqualTo(forwards);
    }
}
