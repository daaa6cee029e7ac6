package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Included;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads with one client. */
class ConcurrencyTest extends ShopTest {

    @Test
    void countsEveryIncrement() throws Exception {
        uncounted(() -> prisma.tag().create(t -> t.word("hits")).execute());
        together(
                40,
                i -> prisma.tag()
                        .update(t -> t.word().eq("hits"))
                        .data(d -> d.weight().increment(1))
                        .execute());
        assertThat(uncounted(() -> prisma.tag().findFirst().orThrow().weight())).isEqualTo(40);
    }

    @Test
    void connectsOrCreatesOnce() throws Exception {
        together(
                20,
                i -> prisma.product()
                        .create(p -> p.code("p" + i)
                                .name("P")
                                .supplier(s ->
                                        s.connectOrCreate(x -> x.taxNumber().eq("same"), x -> x.taxNumber("same"))))
                        .execute());
        assertThat(uncounted(() -> prisma.supplier().count().execute())).isEqualTo(1);
        assertThat(uncounted(() -> prisma.product()
                        .count()
                        .where(p -> p.supplierTaxNumber().eq("same"))
                        .execute()))
                .isEqualTo(20);
    }

    @Test
    void tagsTogether() throws Exception {
        product("p");
        together(
                20,
                i -> prisma.product()
                        .update(p -> p.code().eq("p"))
                        .data(d ->
                                d.tags(t -> t.connectOrCreate(x -> x.word().eq("w" + i % 3), x -> x.word("w" + i % 3))))
                        .execute());
        assertThat(uncounted(() -> prisma.product()
                        .findUnique(p -> p.code().eq("p"))
                        .include(p -> p.tags())
                        .orThrow()
                        .tags()))
                .extracting(Tag::word)
                .containsExactlyInAnyOrder("w0", "w1", "w2");
    }

    @Test
    void sharesAKeptQuery() throws Exception {
        for (int i = 0; i < 5; i++) product("p" + i, 1, 2);
        Included<Product, ProductFields.Root<Product>> kept = prisma.product()
                .findMany()
                .include(p -> p.variants())
                .orderBy(p -> p.code().asc());
        List<List<Product>> results =
                together(30, i -> kept.where(p -> p.code().eq("p" + i % 5)).toList());
        for (int i = 0; i < 30; i++) {
            assertThat(results.get(i)).extracting(Product::code).containsExactly("p" + i % 5);
            assertThat(results.get(i).get(0).variants()).hasSize(2);
        }
        assertThat(uncounted(() -> kept.toList())).hasSize(5);
    }

    private interface Numbered<T> {
        T run(int number);
    }

    private <T> List<T> together(int times, Numbered<T> work) throws Exception {
        List<Callable<T>> all = IntStream.range(0, times)
                .<Callable<T>>mapToObj(i -> () -> work.run(i))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<T>> done = new ArrayList<>();
            uncounted(() -> {
                for (Callable<T> one : all) done.add(threads.submit(one));
                for (Future<T> one : done) waitFor(one);
            });
            List<T> results = new ArrayList<>();
            for (Future<T> one : done) results.add(one.get());
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static void waitFor(Future<?> work) {
        try {
            work.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
