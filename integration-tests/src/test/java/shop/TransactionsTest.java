package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.Engine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Several operations that happen together or not at all. */
class TransactionsTest extends ShopTest {

    @Test
    void returnsAResultAndKeepsWhatWasWritten() {
        String word = counted(
                2,
                () -> prisma.transaction(tx -> {
                    tx.tag().create(t -> t.word("a")).execute();
                    return tx.tag().create(t -> t.word("b")).execute().word();
                }));
        assertThat(word).isEqualTo("b");
        assertThat(words()).containsExactly("a", "b");
    }

    @Test
    void seesItsOwnWritesAndOthersDoNotYet() {
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.tag().create(t -> t.word("a")).execute();
            assertThat(tx.tag().count().execute()).isEqualTo(1);
            assertThat(prisma.tag().count().execute()).isZero();
        }));
        assertThat(words()).containsExactly("a");
    }

    @Test
    void rollsBackWhateverIsThrown() {
        uncounted(() -> {
            assertThatThrownBy(() -> prisma.inTransaction(tx -> {
                        tx.tag().create(t -> t.word("a")).execute();
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
            assertThatThrownBy(() -> prisma.inTransaction(tx -> {
                        tx.tag().create(t -> t.word("a")).execute();
                        throw new AssertionError("no");
                    }))
                    .isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> prisma.inTransaction(tx -> tx.tag()
                            .createMany(t -> t.word("a"), t -> t.word("a"))
                            .execute()))
                    .isInstanceOf(UniqueConstraintException.class);
        });
        assertThat(words()).isEmpty();
    }

    @Test
    void nestsAsASavepoint() {
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.tag().create(t -> t.word("kept")).execute();
            assertThatThrownBy(() -> tx.inTransaction(inner -> {
                        inner.tag().create(t -> t.word("lost")).execute();
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            tx.inTransaction(inner -> inner.tag().create(t -> t.word("too")).execute());
            assertThat(tx.tag().count().execute()).isEqualTo(2);
        }));
        assertThat(words()).containsExactly("kept", "too");
    }

    @Test
    void goesOnAfterACaughtFailureInASavepoint() {
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.tag().create(t -> t.word("a")).execute();
            assertThatThrownBy(() -> tx.inTransaction(
                            inner -> inner.tag().create(t -> t.word("a")).execute()))
                    .isInstanceOf(UniqueConstraintException.class);
            tx.tag().create(t -> t.word("b")).execute();
        }));
        assertThat(words()).containsExactly("a", "b");
    }

    @Test
    void runsNestedWritesWithin() {
        uncounted(() -> {
            assertThatThrownBy(() -> prisma.inTransaction(tx -> {
                        tx.product()
                                .create(p -> p.code("p").name("P").tags(t -> t.create(x -> x.word("a"))))
                                .execute();
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
        });
        assertThat(words()).isEmpty();
        assertThat(uncounted(() -> prisma.product().count().execute())).isZero();
    }

    @Test
    void isOverWhenItsWorkReturns() {
        AtomicReference<PrismaClient> escaped = new AtomicReference<>();
        uncounted(() -> prisma.inTransaction(escaped::set));
        refusedAtOnce(
                RuntimeException.class,
                () -> escaped.get().tag().create(t -> t.word("late")).execute());
        assertThat(words()).isEmpty();
    }

    @Test
    void cannotBeClosedFromWithin() {
        refused(IllegalStateException.class, () -> prisma.inTransaction(tx -> tx.close()));
    }

    @Test
    void endsAfterItsTime() {
        refused(
                TimeoutException.class,
                () -> prisma.inTransaction(TransactionOptions.defaults().timeout(Duration.ofMillis(100)), tx -> {
                    tx.tag().create(t -> t.word("slow")).execute();
                    Thread.sleep(300);
                    tx.tag().create(t -> t.word("slower")).execute();
                }));
        assertThat(words()).isEmpty();
    }

    @Test
    void tellsOthersAfterTheCommit() {
        List<String> told = new ArrayList<>();
        uncounted(() -> prisma.inTransaction(tx -> {
            Tag tag = tx.tag().create(t -> t.word("a")).execute();
            tx.afterCommit(
                    () -> told.add(tag.word() + " of " + prisma.tag().count().execute()));
            assertThat(told).isEmpty();
        }));
        assertThat(told).containsExactly("a of 1");
    }

    @Test
    void refusesToWriteWhereItMayOnlyRead() {
        refused(
                PrismaException.class,
                () -> prisma.inTransaction(
                        TransactionOptions.defaults().readOnly(),
                        tx -> tx.tag().create(t -> t.word("a")).execute()));
        assertThat(words()).isEmpty();
        prismaWorksStill();
    }

    @Test
    void runsAgainAfterAConflict() {
        uncounted(() -> prisma.tag().create(t -> t.word("counter")).execute());
        // SQLite has one writer at a time: there the other would wait, and no conflict can be.
        boolean conflicts = engine == Engine.POSTGRESQL;
        AtomicInteger runs = new AtomicInteger();
        uncounted(() -> prisma.inTransaction(TransactionOptions.serializable().retries(3), tx -> {
            int weight =
                    tx.tag().findUnique(t -> t.word().eq("counter")).orThrow().weight();
            if (runs.incrementAndGet() == 1 && conflicts) addTen();
            tx.tag()
                    .update(t -> t.word().eq("counter"))
                    .data(d -> d.weight(weight + 1))
                    .execute();
        }));
        assertThat(runs).hasValue(conflicts ? 2 : 1);
        assertThat(uncounted(() -> prisma.tag().findFirst().orThrow().weight())).isEqualTo(conflicts ? 11 : 1);
    }

    @Test
    void tellsOfAConflictThatItMayNotRetry() {
        assumeTrue(engine == Engine.POSTGRESQL, "SQLite has one writer at a time");
        uncounted(() -> prisma.tag().create(t -> t.word("counter")).execute());
        TransactionConflictException e = refused(
                TransactionConflictException.class,
                () -> prisma.inTransaction(TransactionOptions.repeatableRead(), tx -> {
                    tx.tag().findMany().toList();
                    addTen();
                    tx.tag().updateMany().data(d -> d.weight(1)).execute();
                }));
        assertThat(e.code()).isEqualTo("P2034");
        assertThat(uncounted(() -> prisma.tag().findFirst().orThrow().weight())).isEqualTo(10);
    }

    private void addTen() {
        prisma.tag()
                .update(t -> t.word().eq("counter"))
                .data(d -> d.weight().increment(10))
                .execute();
    }

    @Test
    void batches() {
        uncounted(() ->
                prisma.batch(prisma.tag().create(t -> t.word("a")), prisma.tag().create(t -> t.word("b"))));
        assertThat(words()).containsExactly("a", "b");
        refused(
                UniqueConstraintException.class,
                () -> prisma.batch(
                        prisma.tag().create(t -> t.word("c")), prisma.tag().create(t -> t.word("a"))));
        assertThat(words()).containsExactly("a", "b");
    }

    private void prismaWorksStill() {
        uncounted(() -> prisma.tag().create(t -> t.word("still")).execute());
        assertThat(words()).containsExactly("still");
    }

    private List<String> words() {
        return uncounted(() -> prisma.tag()
                .findMany()
                .orderBy(t -> t.word().asc())
                .select(t -> t.word())
                .toList());
    }
}
