package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing through a join table that has no model. */
class ManyToManyWritesTest extends ShopTest {

    @BeforeEach
    void write() {
        product("p");
        product("q");
        prisma.tag()
                .createMany(List.of("a", "b", "c"), (t, word) -> t.word(word))
                .execute();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void createsHoweverManyInThreeStatements(int records) {
        counted(
                3,
                () -> prisma.product()
                        .create(p -> p.code("new").name("N").tags(t -> {
                            for (int i = 0; i < records; i++) {
                                String word = "w" + i;
                                t.create(x -> x.word(word));
                            }
                        }))
                        .execute());
        assertThat(tagsOf("new"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, records).mapToObj(i -> "w" + i).toList());
    }

    @Test
    void connectsAgainWithoutAnError() {
        for (int i = 0; i < 2; i++) {
            update(
                    "p",
                    d -> d.tags(t -> t.connect(
                            x -> x.word().eq("a"),
                            x -> x.word().eq("b"),
                            x -> x.word().eq("a"))));
            assertThat(tagsOf("p")).containsExactly("a", "b");
        }
        assertThat(tagsOf("q")).isEmpty();
    }

    @Test
    void connectsFromEitherEnd() {
        uncounted(() -> prisma.tag()
                .update(t -> t.word().eq("c"))
                .data(d -> d.products(p -> p.connect(x -> x.code().eq("p"))
                        .create(x -> x.code("new").name("N"))))
                .execute());
        assertThat(tagsOf("p")).containsExactly("c");
        assertThat(tagsOf("new")).containsExactly("c");
    }

    @Test
    void refusesToConnectWhatIsNotThere() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update(
                        "p",
                        d -> d.name("changed")
                                .tags(t -> t.connect(
                                        x -> x.word().eq("a"), x -> x.word().eq("zzz")))));
        assertThat(e.path()).isEqualTo("Product.tags.connect");
        assertThat(e.model()).isEqualTo("Tag");
        assertThat(e.key()).containsExactly("word");
        assertThat(tagsOf("p")).isEmpty();
        assertThat(uncounted(() -> prisma.product()
                        .findUnique(p -> p.code().eq("p"))
                        .orThrow()
                        .name()))
                .isEqualTo("Product p");
    }

    @Test
    void disconnectsOnlyItsOwn() {
        update(
                "p",
                d -> d.tags(t -> t.connect(x -> x.word().eq("a"), x -> x.word().eq("b"))));
        update("q", d -> d.tags(t -> t.connect(x -> x.word().eq("a"))));
        update(
                "p",
                d -> d.tags(
                        t -> t.disconnect(x -> x.word().eq("a"), x -> x.word().eq("c"))));
        assertThat(tagsOf("p")).containsExactly("b");
        assertThat(tagsOf("q")).containsExactly("a");
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(3);
    }

    @Test
    void setsTheWholeList() {
        update(
                "p",
                d -> d.tags(t -> t.connect(x -> x.word().eq("a"), x -> x.word().eq("b"))));
        update("q", d -> d.tags(t -> t.connect(x -> x.word().eq("a"))));
        update(
                "p",
                d -> d.tags(t -> t.set(
                        x -> x.word().eq("b"),
                        x -> x.word().eq("c"),
                        x -> x.word().eq("c"))));
        assertThat(tagsOf("p")).containsExactly("b", "c");
        update("p", d -> d.tags(t -> t.set()));
        assertThat(tagsOf("p")).isEmpty();
        assertThat(tagsOf("q")).containsExactly("a");
        refused(
                RecordNotFoundException.class,
                () -> update("p", d -> d.tags(t -> t.set(x -> x.word().eq("zzz")))));
    }

    @Test
    void updatesAndDeletesOnlyItsOwn() {
        update(
                "p",
                d -> d.tags(t -> t.connect(x -> x.word().eq("a"), x -> x.word().eq("b"))));
        update("p", d -> d.tags(t -> t.update(x -> x.word().eq("a"), x -> x.weight(5))));
        assertThat(weightOf("a")).isEqualTo(5);
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update("p", d -> d.tags(t -> t.update(x -> x.word().eq("c"), x -> x.weight(5)))));
        assertThat(e.path()).isEqualTo("Product.tags.update");
        update("p", d -> d.tags(t -> t.updateMany(x -> x.weight().gte(0), x -> x.weight(7))));
        assertThat(weightOf("a")).isEqualTo(7);
        assertThat(weightOf("c")).isZero();
        update("p", d -> d.tags(t -> t.delete(x -> x.word().eq("a"))));
        assertThat(tagsOf("p")).containsExactly("b");
        refused(
                RecordNotFoundException.class,
                () -> update("p", d -> d.tags(t -> t.delete(x -> x.word().eq("c")))));
        update("p", d -> d.tags(t -> t.deleteMany()));
        assertThat(uncounted(() -> prisma.tag().findMany().select(t -> t.word()).toList()))
                .containsExactly("c");
    }

    @Test
    void upsertsWithinItsOwn() {
        for (int weight : new int[] {1, 2}) {
            update(
                    "p",
                    d -> d.tags(t ->
                            t.upsert(x -> x.word().eq("new"), c -> c.word("new").weight(1), u -> u.weight(2))));
            assertThat(weightOf("new")).isEqualTo(weight);
            assertThat(tagsOf("p")).containsExactly("new");
        }
    }

    @Test
    void loosesItsRowsWithEitherEnd() {
        update(
                "p",
                d -> d.tags(t -> t.connect(x -> x.word().eq("a"), x -> x.word().eq("b"))));
        counted(1, () -> prisma.tag().delete(t -> t.word().eq("a")).execute());
        assertThat(tagsOf("p")).containsExactly("b");
        counted(1, () -> prisma.product().delete(p -> p.code().eq("p")).execute());
        assertThat(uncounted(() -> prisma.tag()
                        .findUnique(t -> t.word().eq("b"))
                        .products()
                        .toList()))
                .isEmpty();
    }

    @Test
    void connectsFriendsInOneDirection() {
        customer("a@x");
        customer("b@x");
        uncounted(() -> prisma.customer()
                .update(c -> c.email().eq("a@x"))
                .data(d -> d.friends(f -> f.connect(x -> x.email().eq("b@x")).create(x -> x.email("c@x"))))
                .execute());
        List<Customer> customers = uncounted(() -> prisma.customer()
                .findMany()
                .orderBy(c -> c.email().asc())
                .include(
                        c -> c.friends().orderBy(f -> f.email().asc()),
                        c -> c.friendOf().orderBy(f -> f.email().asc()))
                .toList());
        assertThat(customers)
                .extracting(c -> c.friends().stream().map(Customer::email).toList())
                .containsExactly(List.of("b@x", "c@x"), List.of(), List.of());
        assertThat(customers)
                .extracting(c -> c.friendOf().stream().map(Customer::email).toList())
                .containsExactly(List.of(), List.of("a@x"), List.of("a@x"));
        assertThat(uncounted(() -> prisma.customer()
                        .findMany()
                        .where(c -> c.friendOf().some(f -> f.email().eq("a@x")))
                        .select(c -> c.email())
                        .toList()))
                .containsExactlyInAnyOrder("b@x", "c@x");
    }

    @Test
    void answersWithWhatItHasChangedInItself() {
        customer("a@x");
        Customer friendOfItself = uncounted(() -> prisma.customer()
                .update(c -> c.email().eq("a@x"))
                .data(d -> d.friends(f -> f.connect(x -> x.email().eq("a@x"))
                        .update(x -> x.email().eq("a@x"), u -> u.nickname("A"))))
                .execute());
        assertThat(friendOfItself.nickname()).contains("A");
    }

    private void update(String product, Consumer<ProductUpdate> data) {
        uncounted(() ->
                prisma.product().update(p -> p.code().eq(product)).data(data).execute());
    }

    private int weightOf(String word) {
        return uncounted(
                () -> prisma.tag().findUnique(t -> t.word().eq(word)).orThrow().weight());
    }

    private List<String> tagsOf(String product) {
        return uncounted(() ->
                prisma
                        .product()
                        .findUnique(p -> p.code().eq(product))
                        .tags()
                        .orderBy(t -> t.word().asc())
                        .toList()
                        .stream()
                        .map(Tag::word)
                        .toList());
    }
}
