package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Creating or updating by something unique, in one statement where the database can. */
class UpsertTest extends ShopTest {

    @Test
    void isOneStatement() {
        for (int weight : List.of(1, 12)) {
            Tag tag = counted(
                    1,
                    () -> prisma.tag()
                            .upsert(t -> t.word().eq("red"))
                            .create(c -> c.word("red").weight(1))
                            .update(d -> d.weight(12))
                            .execute());
            assertThat(tag.weight()).isEqualTo(weight);
        }
    }

    @Test
    void computesFromTheStoredValue() {
        for (int weight : List.of(1, 3, 5)) {
            Tag tag = counted(
                    1,
                    () -> prisma.tag()
                            .upsert(t -> t.word().eq("red"))
                            .create(c -> c.word("red").weight(1))
                            .update(d -> d.weight().increment(2))
                            .execute());
            assertThat(tag.weight()).isEqualTo(weight);
        }
    }

    @Test
    void worksByACompoundKey() {
        product("p");
        for (long price : List.of(3L, 4L)) {
            Variant variant = counted(
                    1,
                    () -> prisma.variant()
                            .upsert(v -> v.sku().eq("p", 1))
                            .create(c -> c.productCode("p").size(1).price(3))
                            .update(d -> d.price(4))
                            .execute());
            assertThat(variant.price()).isEqualTo(price);
        }
    }

    @Test
    void findsOrCreates() {
        UUID id = null;
        for (int i = 0; i < 2; i++) {
            Customer customer = uncounted(() -> prisma.customer()
                    .upsert(c -> c.email().eq("a@x"))
                    .create(c -> c.email("a@x").nickname("A"))
                    .update(d -> {})
                    .execute());
            assertThat(customer.nickname()).contains("A");
            if (id != null) assertThat(customer.id()).isEqualTo(id);
            id = customer.id();
        }
    }

    @Test
    void createsAnotherKeyThanTheOneLookedFor() {
        for (String expected : List.of("b", "b-updated")) {
            if (expected.equals("b-updated")) {
                uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
            }
            Tag tag = uncounted(() -> prisma.tag()
                    .upsert(t -> t.word().eq("a"))
                    .create(c -> c.word("b"))
                    .update(d -> d.word("b-updated"))
                    .execute());
            assertThat(tag.word()).isEqualTo(expected);
        }
    }

    @Test
    void failsWhenAFurtherFilterHidesTheRecord() {
        uncounted(() -> prisma.tag().create(t -> t.word("red").weight(1)).execute());
        refused(
                UniqueConstraintException.class,
                () -> prisma.tag()
                        .upsert(t -> t.word().eq("red").and(t.weight().eq(2)))
                        .create(c -> c.word("red"))
                        .update(d -> d.weight(9))
                        .execute());
        Tag updated = uncounted(() -> prisma.tag()
                .upsert(t -> t.word().eq("red").and(t.weight().eq(1)))
                .create(c -> c.word("red"))
                .update(d -> d.weight(9))
                .execute());
        assertThat(updated.weight()).isEqualTo(9);
    }

    @Test
    void writesRelationsInEitherBranch() {
        for (List<Integer> sizes : List.of(List.of(1), List.of(1, 2))) {
            Product product = uncounted(() -> prisma.product()
                    .upsert(p -> p.code().eq("p"))
                    .create(c -> c.code("p").name("P").variants(v -> v.create(x -> x.size(1))))
                    .update(d -> d.variants(v -> v.create(x -> x.size(2))))
                    .include(p -> p.variants().orderBy(v -> v.size().asc()))
                    .execute());
            assertThat(product.variants()).extracting(Variant::size).containsExactlyElementsOf(sizes);
        }
    }

    @Test
    void neverFailsBecauseOfAnother() throws Exception {
        List<Callable<Tag>> work = IntStream.range(0, 40)
                .<Callable<Tag>>mapToObj(i -> () -> prisma.tag()
                        .upsert(t -> t.word().eq("w" + i % 4))
                        .create(c -> c.word("w" + i % 4).weight(1))
                        .update(d -> d.weight().increment(1))
                        .execute())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Tag>> done = counted(40, () -> all(threads, work));
            for (Future<Tag> tag : done) assertThat(tag.get().word()).startsWith("w");
        } finally {
            threads.shutdown();
        }
        uncounted(() -> assertThat(prisma.tag().findMany().toList())
                .hasSize(4)
                .allSatisfy(t -> assertThat(t.weight()).isEqualTo(10)));
    }

    private static <T> List<Future<T>> all(ExecutorService threads, List<Callable<T>> work) {
        try {
            return threads.invokeAll(work);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void updateNeedsTheRecord() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.tag()
                        .update(t -> t.word().eq("x"))
                        .data(d -> d.weight(1))
                        .execute());
        assertThat(e.model()).isEqualTo("Tag");
        assertThat(e.key()).containsExactly("word");
        refused(
                RecordNotFoundException.class,
                () -> prisma.tag().delete(t -> t.word().eq("x")).execute());
        refused(
                RecordNotFoundException.class,
                () -> prisma.tag().findUnique(t -> t.word().eq("x")).orThrow());
    }
}
