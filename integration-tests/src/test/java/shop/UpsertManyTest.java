package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Creating or updating many records at once, in one statement for the rows of one shape. */
class UpsertManyTest extends ShopTest {

    @Test
    void createsWhatIsMissingAndUpdatesTheRest() {
        tags("a", "b");
        long written = counted(
                1,
                () -> prisma.tag()
                        .upsertMany(
                                List.of("a", "b", "c"),
                                (t, word) -> t.word(word).weight(7))
                        .onConflict(t -> t.word())
                        .update((d, row) -> d.weight().from(row.weight()))
                        .execute());
        assertThat(written).isEqualTo(3);
        assertThat(weights()).containsExactly("a 7", "b 7", "c 7");
    }

    @Test
    void takesRowsOneByOne() {
        tags("a");
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .upsertMany(
                                        t -> t.word("a").weight(1),
                                        t -> t.word("b").weight(2))
                                .onConflict(t -> t.word())
                                .update(d -> d.weight(9))
                                .execute()))
                .isEqualTo(2L);
        assertThat(weights()).containsExactly("a 9", "b 2");
    }

    @Test
    void calculatesWithBothRows() {
        uncounted(() -> prisma.tag().create(t -> t.word("a").weight(10)).execute());
        for (int i = 0; i < 2; i++) {
            counted(
                    1,
                    () -> prisma.tag()
                            .upsertMany(
                                    t -> t.word("a").weight(3), t -> t.word("b").weight(4))
                            .onConflict(t -> t.word())
                            .update((d, row) -> d.weight().increment(row.weight()))
                            .execute());
        }
        assertThat(weights()).containsExactly("a 16", "b 8");
        counted(
                1,
                () -> prisma.tag()
                        .upsertMany(t -> t.word("a").weight(3))
                        .onConflict(t -> t.word())
                        .update((d, row) -> d.weight().multiply(row.weight()))
                        .execute());
        counted(
                1,
                () -> prisma.tag()
                        .upsertMany(t -> t.word("b").weight(3))
                        .onConflict(t -> t.word())
                        .update((d, row) -> d.weight().decrement(row.weight()))
                        .execute());
        assertThat(weights()).containsExactly("a 48", "b 5");
    }

    @Test
    void leavesRecordsAsTheyAre() {
        uncounted(() -> prisma.tag().create(t -> t.word("a").weight(10)).execute());
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .upsertMany(
                                        t -> t.word("a").weight(1),
                                        t -> t.word("b").weight(2))
                                .onConflict(t -> t.word())
                                .update(d -> {})
                                .execute()))
                .isEqualTo(1L);
        assertThat(weights()).containsExactly("a 10", "b 2");
    }

    @Test
    void findsByAKeyOfTwoFields() {
        product("p", 1, 2);
        List<Variant> written = counted(
                1,
                () -> prisma.variant()
                        .upsertManyAndReturn(
                                List.of(3, 2, 1),
                                (v, size) -> v.productCode("p").size(size).price(size))
                        .onConflict(v -> v.sku())
                        .update((d, row) ->
                                d.price().increment(row.price()).price().increment(1))
                        .execute());
        assertThat(written).extracting(Variant::size).containsExactly(3, 2, 1);
        assertThat(written).extracting(Variant::price).containsExactly(3L, 1L, 1L);
    }

    @Test
    void writesAnyNumberOfRows() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, 40_000).boxed().toList());
        Collections.shuffle(numbers, new java.util.Random(7));
        for (int added : List.of(1, 2)) {
            assertThat(uncounted(() -> prisma.tag()
                            .upsertMany(numbers, (t, i) -> t.word("w" + i).weight(i * added))
                            .onConflict(t -> t.word())
                            .update((d, row) -> d.weight().from(row.weight()))
                            .execute()))
                    .isEqualTo(40_000L);
        }
        assertThat(uncounted(() -> prisma.tag()
                        .upsertMany(numbers, (t, i) -> t.word("w" + i).weight(i))
                        .onConflict(t -> t.word())
                        .update(d -> d.weight().multiply(1))
                        .execute()))
                .isEqualTo(40_000L);
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(40_000L);
        assertThat(uncounted(() -> prisma.tag()
                        .findUnique(t -> t.word().eq("w321"))
                        .orThrow()
                        .weight()))
                .isEqualTo(642);
    }

    @Test
    void writesNothing() {
        assertThat(counted(
                        0,
                        () -> prisma.tag()
                                .upsertMany(List.<String>of(), (t, word) -> t.word(word))
                                .onConflict(t -> t.word())
                                .update(d -> d.weight(1))
                                .execute()))
                .isZero();
        assertThat(counted(
                        0,
                        () -> prisma.tag()
                                .upsertManyAndReturn(List.<String>of(), (t, word) -> t.word(word))
                                .onConflict(t -> t.word())
                                .update(d -> {})
                                .execute()))
                .isEmpty();
    }

    @Test
    void refusesTwoRowsOfOneKey() {
        InvalidQueryException e = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.tag()
                        .upsertMany(
                                t -> t.word("a"),
                                t -> t.word("b"),
                                t -> t.word("a").weight(1))
                        .onConflict(t -> t.word())
                        .update(d -> d.weight(1))
                        .execute());
        assertThat(e).hasMessageContaining("Tag.upsertMany: rows 0 and 2, counted from 0, have the same word");
    }

    @Test
    void refusesNestedWrites() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .upsertMany(p -> p.code("p").name("P").variants(v -> v.create(x -> x.size(1))))
                        .onConflict(p -> p.code())
                        .update(d -> d.name("x"))
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .upsertMany(p -> p.code("p").name("P"))
                        .onConflict(p -> p.code())
                        .update(d -> d.variants(v -> v.create(x -> x.size(1))))
                        .execute());
        InvalidQueryException related = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.variant()
                        .upsertMany(v -> v.productCode("p").size(1))
                        .onConflict(v -> v.sku())
                        .update((d, row) -> d.size().from(row.product().sold()))
                        .execute());
        assertThat(related).hasMessageContaining("the new row has no related records yet");
    }

    @Test
    void failsAsAWholeForAnotherKey() {
        uncounted(() -> prisma.supplier().create(s -> s.taxNumber("a").id(1)).execute());
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.supplier()
                        .upsertMany(
                                s -> s.taxNumber("new").id(2),
                                s -> s.taxNumber("a").id(3))
                        .onConflict(s -> s.id())
                        .update(d -> d.taxNumber("x"))
                        .execute());
        assertThat(e.fields()).containsExactly("taxNumber");
        assertThat(uncounted(() -> prisma.supplier().count().execute())).isEqualTo(1L);
    }

    @Test
    void failsAsAWholeBesideRowsWithoutAKey() {
        refused(
                UniqueConstraintException.class,
                () -> prisma.card()
                        .upsertMany(
                                c -> c.number("1").pin("a"), c -> c.number("1").pin(null))
                        .onConflict(c -> c.pin())
                        .update(d -> d.holderId(null))
                        .execute());
        assertThat(uncounted(() -> prisma.card().count().execute())).isZero();
    }

    @Test
    void doesNotDeadlockWithItself() throws Exception {
        List<Integer> numbers = IntStream.range(0, 60).boxed().toList();
        List<Callable<Long>> work = IntStream.range(0, 12)
                .<Callable<Long>>mapToObj(i -> () -> {
                    List<Integer> shuffled = new ArrayList<>(numbers);
                    Collections.shuffle(shuffled, new java.util.Random(i));
                    return prisma.tag()
                            .upsertMany(shuffled, (t, n) -> t.word("w" + n).weight(1))
                            .onConflict(t -> t.word())
                            .update((d, row) -> d.weight().increment(row.weight()))
                            .execute();
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Long> done : counted(12, () -> all(threads, work)))
                assertThat(done.get()).isEqualTo(60L);
        } finally {
            threads.shutdown();
        }
        assertThat(uncounted(() -> prisma.tag().findMany().toList()))
                .hasSize(60)
                .allSatisfy(t -> assertThat(t.weight()).isEqualTo(12));
    }

    private static <T> List<Future<T>> all(ExecutorService threads, List<Callable<T>> work) {
        try {
            return threads.invokeAll(work);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tags(String... words) {
        uncounted(() -> prisma.tag()
                .createMany(List.of(words), (t, word) -> t.word(word))
                .execute());
    }

    private List<String> weights() {
        return uncounted(() -> prisma.tag()
                .findMany()
                .orderBy(t -> t.word().asc())
                .select(t -> Row.of(t.word(), t.weight()).as((word, weight) -> word + " " + weight))
                .toList());
    }
}
