package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a list whose records may be without the parent, and which refer to it by a unique field that is not its id. */
class OneToManyWritesTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier()
                .create(s -> s.taxNumber("1")
                        .products(p -> p.create(
                                x -> x.code("a").name("A"),
                                x -> x.code("b").name("B"),
                                x -> x.code("c").name("C"))))
                .execute();
        prisma.supplier()
                .create(s ->
                        s.taxNumber("2").products(p -> p.create(x -> x.code("x").name("X"))))
                .execute();
    }

    @Test
    void refersToTheUniqueField() {
        Product product = uncounted(() -> prisma.product()
                .findUnique(p -> p.code().eq("a"))
                .include(p -> p.supplier())
                .orThrow());
        assertThat(product.supplierTaxNumber()).isEqualTo("1");
        assertThat(product.supplier()).map(Supplier::taxNumber).contains("1");
    }

    @Test
    void createsAParentForOne() {
        counted(
                2,
                () -> prisma.product()
                        .create(p -> p.code("n").name("N").supplier(s -> s.create(x -> x.taxNumber("3"))))
                        .execute());
        assertThat(codesOf("3")).containsExactly("n");
    }

    @Test
    void connectsByAKeyThatItDoesNotReferTo() {
        int id = uncounted(() -> prisma.supplier()
                .findUnique(s -> s.taxNumber().eq("2"))
                .orThrow()
                .id());
        uncounted(() -> prisma.product()
                .update(p -> p.code().eq("a"))
                .data(d -> d.supplier(s -> s.connect(x -> x.id().eq(id))))
                .execute());
        assertThat(codesOf("2")).containsExactly("a", "x");
    }

    @Test
    void movesWhatBelongedToAnother() {
        counted(
                2,
                () -> prisma.supplier()
                        .update(s -> s.taxNumber().eq("1"))
                        .data(d -> d.products(p ->
                                p.connect(x -> x.code().eq("x"), x -> x.code().eq("a"))))
                        .execute());
        assertThat(codesOf("1")).containsExactly("a", "b", "c", "x");
        assertThat(codesOf("2")).isEmpty();
    }

    @Test
    void followsAKeyThatChanges() {
        uncounted(() -> prisma.supplier()
                .update(s -> s.taxNumber().eq("1"))
                .data(d -> d.taxNumber("1!")
                        .products(p -> p.create(x -> x.code("n").name("N"))))
                .execute());
        assertThat(codesOf("1!")).containsExactly("a", "b", "c", "n");
    }

    @Test
    void disconnectsOnlyItsOwn() {
        update(
                "1",
                d -> d.products(
                        p -> p.disconnect(x -> x.code().eq("a"), x -> x.code().eq("x"))));
        assertThat(codesOf("1")).containsExactly("b", "c");
        assertThat(codesOf("2")).containsExactly("x");
        update("1", d -> d.products(p -> p.disconnect(x -> x.code().eq("zzz"))));
    }

    @Test
    void setsTheList() {
        update(
                "1",
                d -> d.products(p -> p.set(
                        x -> x.code().eq("b"),
                        x -> x.code().eq("x"),
                        x -> x.code().eq("b"))));
        assertThat(codesOf("1")).containsExactly("b", "x");
        assertThat(codesOf("2")).isEmpty();
        assertThat(uncounted(() -> prisma.product().count().execute())).isEqualTo(4);
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update("1", d -> d.products(p -> p.set(x -> x.code().eq("zzz")))));
        assertThat(e.path()).isEqualTo("Supplier.products.set");
        assertThat(codesOf("1")).containsExactly("b", "x");
    }

    @Test
    void upsertsWithinItsOwn() {
        update(
                "1",
                d -> d.products(
                        p -> p.upsert(x -> x.code().eq("n"), c -> c.code("n").name("N"), u -> u.name("changed"))));
        update(
                "1",
                d -> d.products(
                        p -> p.upsert(x -> x.code().eq("a"), c -> c.code("a").name("A"), u -> u.name("changed"))));
        assertThat(nameOf("n")).isEqualTo("N");
        assertThat(nameOf("a")).isEqualTo("changed");
        refused(
                UniqueConstraintException.class,
                () -> update(
                        "1",
                        d -> d.products(p -> p.upsert(
                                x -> x.code().eq("x"), c -> c.code("x").name("stolen"), u -> u.name("changed")))));
        assertThat(nameOf("x")).isEqualTo("X");
    }

    @Test
    void createsOnceWhatIsConnectedOrCreatedTwice() {
        update(
                "1",
                d -> d.products(p -> p.connectOrCreate(
                                x -> x.code().eq("n"), c -> c.code("n").name("first"))
                        .connectOrCreate(x -> x.code().eq("n"), c -> c.code("n").name("second"))
                        .connectOrCreate(x -> x.code().eq("x"), c -> c.code("x").name("third"))));
        assertThat(codesOf("1")).containsExactly("a", "b", "c", "n", "x");
        assertThat(nameOf("n")).isEqualTo("first");
        assertThat(nameOf("x")).isEqualTo("X");
    }

    @Test
    void runsOperationsInTheOrderInWhichTheyAreWritten() {
        update(
                "1",
                d -> d.products(p -> p.create(x -> x.code("n").name("N"))
                        .update(x -> x.code().eq("n"), u -> u.name("updated"))
                        .deleteMany(x -> x.name().eq("A"))
                        .disconnect(x -> x.code().eq("b"))
                        .updateMany(x -> x.sold().eq(0), u -> u.sold(1))));
        assertThat(codesOf("1")).containsExactly("c", "n");
        assertThat(nameOf("n")).isEqualTo("updated");
        assertThat(uncounted(() -> prisma.product()
                        .findMany()
                        .where(p -> p.sold().eq(1))
                        .orderBy(p -> p.code().asc())
                        .select(p -> p.code())
                        .toList()))
                .containsExactly("c", "n");
    }

    @Test
    void writesSeveralLevelsBelowAnUpdate() {
        update(
                "1",
                d -> d.products(p -> p.update(
                        x -> x.code().eq("a"),
                        u -> u.variants(v -> v.create(y -> y.size(1), y -> y.size(2)))
                                .tags(t -> t.create(y -> y.word("w"))))));
        Product product = uncounted(() -> prisma.product()
                .findUnique(p -> p.code().eq("a"))
                .include(p -> p.variants(), p -> p.tags())
                .orThrow());
        assertThat(product.variants()).hasSize(2);
        assertThat(product.tags()).extracting(Tag::word).containsExactly("w");
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update(
                        "1",
                        d -> d.products(p -> p.update(
                                x -> x.code().eq("a"),
                                u -> u.name("changed")
                                        .tags(t -> t.connect(y -> y.word().eq("zzz")))))));
        assertThat(e.path()).isEqualTo("Supplier.products.tags.connect");
        assertThat(nameOf("a")).isEqualTo("A");
    }

    @Test
    void needsTheParent() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update(
                        "none", d -> d.products(p -> p.create(x -> x.code("n").name("N")))));
        assertThat(e.model()).isEqualTo("Supplier");
        assertThat(uncounted(
                        () -> prisma.product().findUnique(p -> p.code().eq("n")).optional()))
                .isEmpty();
    }

    private void update(String supplier, Consumer<SupplierUpdate> data) {
        uncounted(() -> prisma.supplier()
                .update(s -> s.taxNumber().eq(supplier))
                .data(data)
                .execute());
    }

    private String nameOf(String code) {
        return uncounted(() ->
                prisma.product().findUnique(p -> p.code().eq(code)).orThrow().name());
    }

    private List<String> codesOf(String supplier) {
        return uncounted(() -> prisma.product()
                .findMany()
                .where(p -> p.supplierTaxNumber().eq(supplier))
                .orderBy(p -> p.code().asc())
                .select(p -> p.code())
                .toList());
    }
}
