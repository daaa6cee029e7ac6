package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.query.Included;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes of the same records by many at the same time: none fails, nothing is there twice, nothing is lost. */
class ConcurrencyTest extends CrowdTest {

    @Test
    void countsEveryIncrement() {
        uncounted(() -> prisma.tag().create(t -> t.word("hits")).execute());
        together(i -> {
            for (int time = 0; time < 5; time++) {
                prisma.tag()
                        .update(t -> t.word().eq("hits"))
                        .data(d -> d.weight().increment(1))
                        .execute();
            }
            return i;
        });
        assertThat(weight("hits")).isEqualTo(5 * THREADS);
    }

    @Test
    void upsertsOneRecord() {
        List<Integer> weights = together(i -> prisma.tag()
                .upsert(t -> t.word().eq("one"))
                .create(c -> c.word("one").weight(1))
                .update(d -> d.weight().increment(1))
                .execute()
                .weight());
        assertThat(weights)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(weight("one")).isEqualTo(THREADS);
    }

    @Test
    void findsOrCreatesOneRecord() {
        assertThat(together(i -> prisma.customer()
                        .upsert(c -> c.email().eq("same@x"))
                        .create(c -> c.email("same@x"))
                        .update(d -> {})
                        .execute()
                        .id()))
                .containsOnly(
                        uncounted(() -> prisma.customer().findFirst().orThrow().id()));
    }

    @Test
    void upsertsOneRecordWithWhatBelongsToIt() {
        together(i -> prisma.product()
                .upsert(p -> p.code().eq("p"))
                .create(c -> c.code("p")
                        .name("P")
                        .variants(v -> v.create(x -> x.size(1)))
                        .tags(t -> t.connectOrCreate(x -> x.word().eq("w"), x -> x.word("w"))))
                .update(d -> d.sold()
                        .increment(1)
                        .variants(v -> v.upsert(
                                x -> x.sku().eq("p", 2),
                                x -> x.size(2),
                                u -> u.price().increment(1)))
                        .tags(t -> t.connectOrCreate(x -> x.word().eq("v"), x -> x.word("v"))))
                .execute());
        Product product = uncounted(() -> prisma.product()
                .findFirst()
                .include(p -> p.variants().orderBy(v -> v.size().asc()))
                .include(p -> p.tags().orderBy(t -> t.word().asc()))
                .orThrow());
        assertThat(product.sold()).isEqualTo(THREADS - 1);
        assertThat(product.variants()).extracting(Variant::size).containsExactly(1, 2);
        assertThat(product.variants().get(1).price()).isEqualTo(THREADS - 2);
        assertThat(product.tags()).extracting(Tag::word).containsExactly("v", "w");
    }

    @Test
    void upsertsOneRecordOfACompoundKey() {
        product("p");
        together(i -> prisma.variant()
                .upsert(v -> v.sku().eq("p", 1))
                .create(c -> c.productCode("p").size(1))
                .update(d -> d.price().increment(1))
                .execute());
        assertThat(uncounted(() -> prisma.variant().findFirst().orThrow().price()))
                .isEqualTo(THREADS - 1);
    }

    @Test
    void upsertsWhereEverybodySeesTheDatabaseOfAnEarlierMoment() {
        for (TransactionOptions options :
                List.of(TransactionOptions.repeatableRead(), TransactionOptions.serializable())) {
            String word = options.toString();
            together(i -> prisma.transaction(options.retries(100), tx -> {
                tx.tag().count().execute();
                return tx.tag()
                        .upsert(t -> t.word().eq(word).and(t.weight().gt(0)))
                        .create(c -> c.word(word).weight(1))
                        .update(d -> d.weight().increment(1))
                        .execute();
            }));
            assertThat(weight(word)).isEqualTo(THREADS);
        }
    }

    @Test
    void connectsOrCreatesWhereEverybodySeesTheDatabaseOfAnEarlierMoment() {
        together(i -> prisma.transaction(TransactionOptions.repeatableRead().retries(100), tx -> {
            tx.tag().count().execute();
            return tx.product()
                    .create(p -> p.code("p" + i)
                            .name("P")
                            .tags(t -> t.connectOrCreate(
                                    x -> x.word().eq("w").and(x.weight().eq(0)), x -> x.word("w"))))
                    .execute();
        }));
        assertThat(uncounted(
                        () -> prisma.tag().findMany().include(t -> t.products()).toList()))
                .singleElement()
                .satisfies(tag -> assertThat(tag.products()).hasSize(THREADS));
    }

    @Test
    void connectsOrCreatesTheRecordToReferTo() {
        together(i -> prisma.product()
                .create(p -> p.code("p" + i)
                        .name("P")
                        .supplier(s -> s.connectOrCreate(x -> x.taxNumber().eq("same"), x -> x.taxNumber("same"))))
                .execute());
        assertThat(uncounted(() -> prisma.supplier().count().execute())).isEqualTo(1);
        assertThat(uncounted(() -> prisma.product()
                        .count()
                        .where(p -> p.supplierTaxNumber().eq("same"))
                        .execute()))
                .isEqualTo(THREADS);
    }

    @Test
    void connectsOrCreatesARecordOfAList() {
        for (int i = 0; i < THREADS; i++) customer(i + "@x");
        together(i -> prisma.supplier()
                .upsert(s -> s.taxNumber().eq("t" + i % 2))
                .create(c -> c.taxNumber("t" + i % 2)
                        .products(p -> p.connectOrCreate(
                                x -> x.code().eq("p"), x -> x.code("p").name("P"))))
                .update(d -> d.products(p -> p.connectOrCreate(
                        x -> x.code().eq("p"), x -> x.code("p").name("P"))))
                .execute());
        assertThat(uncounted(() -> prisma.supplier().count().execute())).isEqualTo(2);
        assertThat(uncounted(() -> prisma.product().findMany().toList()))
                .singleElement()
                .satisfies(p -> assertThat(p.supplierTaxNumber()).startsWith("t"));
    }

    @Test
    void connectsOrCreatesBothEndsOfPairs() {
        product("p");
        together(i -> prisma.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.tags(t -> {
                    for (int word = 0; word < 6; word++) {
                        String one = "w" + (i + word * (i % 2 == 0 ? 1 : 5)) % 6;
                        t.connectOrCreate(x -> x.word().eq(one), x -> x.word(one));
                    }
                }))
                .execute());
        assertThat(uncounted(() -> prisma.product()
                        .findFirst()
                        .include(p -> p.tags())
                        .orThrow()
                        .tags()))
                .extracting(Tag::word)
                .containsExactlyInAnyOrder("w0", "w1", "w2", "w3", "w4", "w5");
    }

    @Test
    void connectsOrCreatesTheOneRecordOfOne() {
        customer("alice@x");
        together(i -> prisma.customer()
                .update(c -> c.email().eq("alice@x"))
                .data(d -> d.card(k -> k.connectOrCreate(x -> x.number().eq("1"), x -> x.number("1"))))
                .execute());
        assertThat(holders()).containsExactly("1 of alice@x");
    }

    @Test
    void connectsOrCreatesTheOneRecordOfMany() {
        for (int i = 0; i < THREADS; i++) customer(i + "@x");
        together(i -> prisma.customer()
                .update(c -> c.email().eq(i + "@x"))
                .data(d -> d.card(k -> k.connectOrCreate(x -> x.number().eq("1"), x -> x.number("1"))))
                .execute());
        assertThat(holders()).singleElement().asString().startsWith("1 of ");
    }

    @Test
    void connectsOrCreatesManyRecordsOfOne() {
        customer("alice@x");
        together(i -> prisma.customer()
                .update(c -> c.email().eq("alice@x"))
                .data(d -> d.card(k -> k.connectOrCreate(x -> x.number().eq("c" + i), x -> x.number("c" + i))))
                .execute());
        assertThat(holders())
                .hasSize(THREADS)
                .filteredOn(one -> one.endsWith(" of alice@x"))
                .hasSize(1);
    }

    @Test
    void connectsOrCreatesTheOneRecordToReferTo() {
        together(i -> prisma.card()
                .create(k -> k.number("c" + i)
                        .holder(h -> h.connectOrCreate(c -> c.email().eq("bob@x"), c -> c.email("bob@x"))))
                .execute());
        assertThat(uncounted(() -> prisma.customer().count().execute())).isEqualTo(1);
        assertThat(holders())
                .hasSize(THREADS)
                .filteredOn(one -> one.endsWith(" of bob@x"))
                .hasSize(1);
        together(i -> prisma.card()
                .update(k -> k.number().eq("c" + i))
                .data(d -> d.holder(h -> h.connectOrCreate(c -> c.email().eq("eve@x"), c -> c.email("eve@x"))))
                .execute());
        assertThat(uncounted(() -> prisma.customer().count().execute())).isEqualTo(2);
        assertThat(holders()).filteredOn(one -> one.endsWith(" of eve@x")).hasSize(1);
    }

    @Test
    void createsTheRecordToReferToOnce() {
        uncounted(() -> prisma.product().create(p -> p.code("p").name("P")).execute());
        together(i -> prisma.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.supplier(s -> s.upsert(c -> c.taxNumber("t"), u -> u.taxNumber("t"))))
                .execute());
        assertThat(uncounted(() -> prisma.supplier().count().execute())).isEqualTo(1);
    }

    @Test
    void sharesAKeptQuery() {
        for (int i = 0; i < 4; i++) product("p" + i, 1, 2);
        Included<Product, ProductFields.Root<Product>> kept = prisma.product()
                .findMany()
                .include(p -> p.variants())
                .orderBy(p -> p.code().asc());
        List<List<Product>> results =
                together(i -> kept.where(p -> p.code().eq("p" + i % 4)).toList());
        for (int i = 0; i < THREADS; i++) {
            assertThat(results.get(i)).extracting(Product::code).containsExactly("p" + i % 4);
            assertThat(results.get(i).get(0).variants()).hasSize(2);
        }
        assertThat(uncounted(() -> kept.toList())).hasSize(4);
    }

    private int weight(String word) {
        return uncounted(
                () -> prisma.tag().findUnique(t -> t.word().eq(word)).orThrow().weight());
    }

    /** Cards and whose they are. */
    private List<String> holders() {
        return uncounted(() -> prisma.card().findMany().include(k -> k.holder()).toList()).stream()
                .map(card -> card.number() + " of "
                        + Optional.of(card)
                                .flatMap(Card::holder)
                                .map(Customer::email)
                                .orElse("nobody"))
                .toList();
    }
}
