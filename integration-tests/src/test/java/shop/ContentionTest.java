package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transactions of many that stand in each other's way: each of them happens in the end, as if the others were not there. */
class ContentionTest extends CrowdTest {
    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.serializable().retries(1_000);

    @Test
    void transfersKeepTheSum() {
        tags(5, 100);
        together(i -> {
            Random random = new Random(i);
            for (int time = 0; time < 3; time++) {
                int from = random.nextInt(5);
                int to = (from + 1 + random.nextInt(4)) % 5;
                int amount = random.nextInt(30);
                prisma.inTransaction(SERIALIZABLE, tx -> {
                    int left = weight(tx, from) - amount;
                    if (left < 0) return;
                    set(tx, to, weight(tx, to) + amount);
                    set(tx, from, left);
                });
            }
            return i;
        });
        assertThat(weights()).allMatch(weight -> weight >= 0);
        assertThat(weights().stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
    }

    @Test
    void decisionsThatDependOnEachOtherAreMadeOneAfterAnother() {
        tags(THREADS, 1);
        together(i -> prisma.transaction(SERIALIZABLE, tx -> {
            if (tx.tag().count().where(t -> t.weight().eq(1)).execute() > 1) set(tx, i, 0);
            return i;
        }));
        assertThat(weights().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void transactionsThatReadFirstAndWriteThenWaitForEachOther() {
        tags(1, 0);
        AtomicInteger runs = new AtomicInteger();
        together(i -> {
            for (int time = 0; time < 5; time++) {
                prisma.inTransaction(SERIALIZABLE, tx -> {
                    runs.incrementAndGet();
                    set(tx, 0, weight(tx, 0) + 1);
                });
            }
            return i;
        });
        assertThat(weights()).containsExactly(5 * THREADS);
        // On SQLite the second waits before it reads, so that nothing has to be done again.
        if (engine == Engine.SQLITE) assertThat(runs).hasValue(5 * THREADS);
    }

    @Test
    void readsAndWritesMix() {
        tags(4, 0);
        List<Integer> seen = together(i -> {
            int last = 0;
            for (int time = 0; time < 10; time++) {
                if (i % 2 == 0) {
                    int tag = (i + time) % 4;
                    prisma.tag()
                            .update(t -> t.word().eq("t" + tag))
                            .data(d -> d.weight().increment(1))
                            .execute();
                } else {
                    int sum = prisma.tag().findMany().toList().stream()
                            .mapToInt(Tag::weight)
                            .sum();
                    assertThat(sum).isGreaterThanOrEqualTo(last);
                    last = sum;
                }
            }
            return last;
        });
        assertThat(seen).allMatch(sum -> sum <= 10 * THREADS / 2);
        assertThat(weights().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10 * THREADS / 2);
    }

    @Test
    void nestedUpdatesOfTheSameRecordsInAnyOrder() {
        product("p", 1, 2, 3, 4, 5, 6);
        noneIsAVictim((tx, i) -> tx.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.variants(v -> {
                    for (int size : shuffled(i))
                        v.update(x -> x.sku().eq("p", size), u -> u.price().increment(1));
                }))
                .execute());
        assertThat(uncounted(() -> prisma.variant().findMany().toList()))
                .hasSize(6)
                .allMatch(variant -> variant.price() == THREADS);
    }

    @Test
    void updatesOfTheSameRecordsThroughDifferentOnes() {
        tags(6, 0);
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            uncounted(() -> prisma.product()
                    .create(p -> p.code("p" + number).name("P").tags(t -> {
                        for (int tag = 0; tag < 6; tag++) {
                            String word = "t" + tag;
                            t.connect(x -> x.word().eq(word));
                        }
                    }))
                    .execute());
        }
        noneIsAVictim((tx, i) -> tx.product()
                .update(p -> p.code().eq("p" + i))
                .data(d -> d.tags(t -> {
                    for (int tag : shuffled(i))
                        t.update(
                                x -> x.word().eq("t" + (tag - 1)),
                                u -> u.weight().increment(1));
                }))
                .execute());
        assertThat(weights()).hasSize(6).containsOnly(THREADS);
    }

    @Test
    void connectsOfTheSameRecordsInAnyOrder() {
        for (int i = 1; i <= 6; i++) product("p" + i);
        noneIsAVictim((tx, i) -> tx.supplier()
                .create(s -> s.taxNumber("s" + i).products(p -> {
                    for (int code : shuffled(i)) p.connect(x -> x.code().eq("p" + code));
                }))
                .execute());
        assertThat(uncounted(() -> prisma.product().findMany().toList()).stream()
                        .map(Product::supplierTaxNumber)
                        .distinct())
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void pairsOfTheSameRecordsFromEitherEndInAnyOrder() {
        tags(7, 0);
        for (int i = 1; i <= 6; i++) product("p" + i);
        noneIsAVictim((tx, i) -> {
            int one = 1 + i / 2 % 6;
            if (i % 2 == 0) {
                tx.product()
                        .update(p -> p.code().eq("p" + one))
                        .data(d -> d.tags(t -> {
                            for (int tag : shuffled(i)) t.connect(x -> x.word().eq("t" + tag));
                        }))
                        .execute();
            } else {
                tx.tag()
                        .update(t -> t.word().eq("t" + one))
                        .data(d -> d.products(p -> {
                            for (int code : shuffled(i)) p.connect(x -> x.code().eq("p" + code));
                        }))
                        .execute();
            }
        });
        assertThat(uncounted(
                        () -> prisma.product().findMany().include(p -> p.tags()).toList()))
                .hasSize(6)
                .allSatisfy(product -> assertThat(product.tags()).hasSize(6));
    }

    @Test
    void circlesOfTheWrittenOrderAreBrokenAndTriedAgain() {
        // PostgreSQL looks for circles when something has waited for a second, so there are few.
        int writers = 3;
        tags(2, 0);
        together(i -> {
            if (i >= writers) return i;
            prisma.inTransaction(TransactionOptions.defaults().retries(1_000), tx -> {
                add(tx, i % 2);
                add(tx, 1 - i % 2);
            });
            return i;
        });
        assertThat(weights()).containsExactly(writers, writers);
    }

    /** No transaction waits for another in a circle: none of them fails, though none is tried again. */
    private void noneIsAVictim(BiConsumer<PrismaClient, Integer> work) {
        together(i -> {
            prisma.inTransaction(tx -> work.accept(tx, i));
            return i;
        });
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> sizes =
                new ArrayList<>(IntStream.rangeClosed(1, 6).boxed().toList());
        Collections.shuffle(sizes, new Random(seed));
        return sizes;
    }

    private void tags(int count, int weight) {
        for (int i = 0; i < count; i++) {
            String word = "t" + i;
            uncounted(
                    () -> prisma.tag().create(t -> t.word(word).weight(weight)).execute());
        }
    }

    private static int weight(PrismaClient tx, int tag) {
        return tx.tag().findUnique(t -> t.word().eq("t" + tag)).orThrow().weight();
    }

    private static void set(PrismaClient tx, int tag, int weight) {
        tx.tag().update(t -> t.word().eq("t" + tag)).data(d -> d.weight(weight)).execute();
    }

    private static void add(PrismaClient tx, int tag) {
        tx.tag()
                .update(t -> t.word().eq("t" + tag))
                .data(d -> d.weight().increment(1))
                .execute();
    }

    private List<Integer> weights() {
        return uncounted(() -> prisma.tag()
                .findMany()
                .orderBy(t -> t.word().asc())
                .select(t -> t.weight())
                .toList());
    }
}
