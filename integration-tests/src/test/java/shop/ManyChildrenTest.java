package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each nested operation costs as many statements for a thousand records as for two. */
class ManyChildrenTest extends ShopTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void creates(int many) {
        supplier("1");
        changes(
                2,
                d -> d.products(p ->
                        codes(many).forEach(code -> p.create(x -> x.code(code).name(code)))));
        assertThat(supplied("1")).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void connects(int many) {
        supplier("1");
        products(many);
        changes(
                2,
                d -> d.products(p ->
                        codes(many).forEach(code -> p.connect(x -> x.code().eq(code)))));
        assertThat(supplied("1")).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void connectsOrCreates(int many) {
        supplier("1");
        products(many / 2);
        // the supplier, the products, those that are new where this is a statement of its own, and those that were
        // there
        changes(
                engine == Engine.POSTGRESQL ? 3 : 4,
                d -> d.products(p -> codes(many)
                        .forEach(code -> p.connectOrCreate(
                                x -> x.code().eq(code), x -> x.code(code).name("new")))));
        assertThat(supplied("1")).isEqualTo(many);
        assertThat(named("new")).isEqualTo(many - many / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void sets(int many) {
        supplier("1");
        products(many + 1);
        uncounted(() -> prisma.product()
                .updateMany()
                .data(d -> d.supplierTaxNumber("1"))
                .execute());
        changes(3, d -> d.products(p -> p.set(all(many))));
        assertThat(supplied("1")).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void disconnects(int many) {
        suppliedProducts(many);
        changes(
                2,
                d -> d.products(p ->
                        codes(many).forEach(code -> p.disconnect(x -> x.code().eq(code)))));
        assertThat(supplied("1")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void updates(int many) {
        suppliedProducts(many);
        changes(
                2,
                d -> d.products(p ->
                        codes(many).forEach(code -> p.update(x -> x.code().eq(code), u -> u.name("new " + code)))));
        assertThat(uncounted(() -> prisma.product().findMany().toList()))
                .hasSize(many)
                .allSatisfy(p -> assertThat(p.name()).isEqualTo("new " + p.code()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void upserts(int many) {
        suppliedProducts(many / 2);
        changes(
                3,
                d -> d.products(p -> codes(many)
                        .forEach(code -> p.upsert(
                                x -> x.code().eq(code), c -> c.code(code).name("new"), u -> u.name("old " + code)))));
        assertThat(supplied("1")).isEqualTo(many);
        assertThat(named("new")).isEqualTo(many - many / 2);
        assertThat(named("old p0")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void deletes(int many) {
        suppliedProducts(many);
        changes(
                2,
                d -> d.products(p ->
                        codes(many).forEach(code -> p.delete(x -> x.code().eq(code)))));
        assertThat(uncounted(() -> prisma.product().count().execute())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void changesAndDeletesMany(int many) {
        suppliedProducts(many);
        changes(2, d -> d.products(p -> p.updateMany(u -> u.name("all"))));
        assertThat(named("all")).isEqualTo(many);
        changes(2, d -> d.products(p -> p.deleteMany()));
        assertThat(uncounted(() -> prisma.product().count().execute())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void doesTheSameThroughPairs(int many) {
        products(1);
        tags(3, t -> words(many).forEach(word -> t.create(x -> x.word(word))));
        tags(3, t -> words(many).forEach(word -> t.disconnect(x -> x.word().eq(word))));
        assertThat(tagged()).isZero();
        tags(3, t -> words(many).forEach(word -> t.connect(x -> x.word().eq(word))));
        tags(4, t -> t.set(x -> x.word().eq("w0")));
        assertThat(tagged()).isEqualTo(1);
        tags(
                engine == Engine.POSTGRESQL ? 3 : 4,
                t -> words(many + 1)
                        .forEach(word -> t.connectOrCreate(x -> x.word().eq(word), x -> x.word(word))));
        assertThat(tagged()).isEqualTo(many + 1);
        // the product refers to a supplier, so a delete might change it, and it is read for the answer
        tags(3, t -> words(many).forEach(word -> t.delete(x -> x.word().eq(word))));
        assertThat(tagged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void connectsRecordsOfManyParents(int many) {
        products(many);
        counted(
                2,
                () -> prisma.supplier()
                        .createMany(
                                codes(many),
                                (s, code) -> s.taxNumber("of " + code)
                                        .products(p -> p.connect(x -> x.code().eq(code))))
                        .execute());
        assertThat(uncounted(() -> prisma.product().findMany().toList()))
                .allSatisfy(p -> assertThat(p.supplierTaxNumber()).isEqualTo("of " + p.code()));
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.supplier()
                        .createMany(
                                List.of("p0", "none"),
                                (s, code) -> s.taxNumber("again " + code)
                                        .products(p -> p.connect(x -> x.code().eq(code))))
                        .execute());
        assertThat(e.path()).isEqualTo("Supplier.products.connect");
        assertThat(supplied("of p0")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void connectsOrCreatesRecordsOfManyParents(int many) {
        products(many / 2);
        counted(
                engine == Engine.POSTGRESQL ? 3 : 4,
                () -> prisma.supplier()
                        .createMany(
                                codes(many),
                                (s, code) -> s.taxNumber("of " + code)
                                        .products(p -> p.connectOrCreate(
                                                x -> x.code().eq(code),
                                                x -> x.code(code).name("new"))))
                        .execute());
        assertThat(uncounted(() -> prisma.product().findMany().toList()))
                .hasSize(many)
                .allSatisfy(p -> assertThat(p.supplierTaxNumber()).isEqualTo("of " + p.code()));
    }

    @Test
    void namesTheMissingOneOfManyUpdates() {
        suppliedProducts(2);
        uncounted(() ->
                prisma.product().create(p -> p.code("other").name("other")).execute());
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.supplier()
                        .update(s -> s.taxNumber().eq("1"))
                        .data(d -> d.products(p -> p.update(x -> x.code().eq("p0"), u -> u.name("new"))
                                .update(x -> x.code().eq("other"), u -> u.name("new"))))
                        .execute());
        assertThat(e.path()).isEqualTo("Supplier.products.update");
        assertThat(e.key()).containsExactly("code");
        assertThat(named("new")).isZero();
    }

    @Test
    void theLastOfTwoUpdatesOfOneRecordStays() {
        suppliedProducts(2);
        changes(
                3,
                d -> d.products(p -> p.update(x -> x.code().eq("p0"), u -> u.name("first"))
                        .update(x -> x.code().eq("p0"), u -> u.name("second"))));
        assertThat(named("second")).isEqualTo(1);
    }

    @Test
    void updatesOfDifferentColumnsComeOneAfterTheOther() {
        suppliedProducts(2);
        changes(
                4,
                d -> d.products(p -> p.update(x -> x.code().eq("p0"), u -> u.name("first"))
                        .update(x -> x.code().eq("p1"), u -> u.sold(3))
                        .update(x -> x.code().eq("p0"), u -> u.sold(4))));
        assertThat(named("first")).isEqualTo(1);
    }

    private void changes(int statements, Consumer<SupplierUpdate> data) {
        counted(
                statements,
                () -> prisma.supplier()
                        .update(s -> s.taxNumber().eq("1"))
                        .data(data)
                        .execute());
    }

    private void tags(
            int statements,
            Consumer<
                            io.prisma4j.query.UpdateToMany<
                                    Tag, TagFields.Root<Tag>, TagCreate.RequiresWord<TagCreate>, TagCreate, TagUpdate>>
                    tags) {
        counted(
                statements,
                () -> prisma.product()
                        .update(p -> p.code().eq("p0"))
                        .data(d -> d.tags(tags))
                        .execute());
    }

    private void supplier(String taxNumber) {
        uncounted(() -> prisma.supplier().create(s -> s.taxNumber(taxNumber)).execute());
    }

    private void products(int many) {
        uncounted(() -> prisma.product()
                .createMany(codes(many), (p, code) -> p.code(code).name(code))
                .execute());
    }

    private void suppliedProducts(int many) {
        supplier("1");
        uncounted(() -> prisma.product()
                .createMany(codes(many), (p, code) -> p.code(code).name(code).supplierTaxNumber("1"))
                .execute());
    }

    private long supplied(String taxNumber) {
        return uncounted(() -> prisma.product()
                .count()
                .where(p -> p.supplierTaxNumber().eq(taxNumber))
                .execute());
    }

    private long named(String name) {
        return uncounted(
                () -> prisma.product().count().where(p -> p.name().eq(name)).execute());
    }

    private long tagged() {
        return uncounted(
                () -> prisma.tag().count().where(t -> t.products().some()).execute());
    }

    private static List<String> codes(int many) {
        return IntStream.range(0, many).mapToObj(i -> "p" + i).toList();
    }

    private static List<String> words(int many) {
        return IntStream.range(0, many).mapToObj(i -> "w" + i).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Function<ProductFields.Root<Product>, UniqueFilter<Product>>[] all(int many) {
        Function[] selectors = new Function[many];
        for (int i = 0; i < many; i++) {
            String code = "p" + i;
            Function<ProductFields.Root<Product>, UniqueFilter<Product>> selector =
                    x -> x.code().eq(code);
            selectors[i] = selector;
        }
        return selectors;
    }
}
