package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordLockedException;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Rows that a transaction keeps others away from. */
class RowLocksTest extends ShopTest {

    @Test
    void keepOthersAwayUntilTheTransactionEnds() {
        onPostgres();
        jobs(2);
        uncounted(() -> prisma.inTransaction(mine -> {
            Job first =
                    mine.job().findUnique(j -> j.name().eq("job 0")).forUpdate().orThrow();
            prisma.inTransaction(theirs -> {
                assertThat(theirs.job().findMany().forUpdate().skipLocked().toList())
                        .extracting(Job::name)
                        .containsExactly("job 1");
                assertThat(theirs.job()
                                .findFirst()
                                .orderBy(j -> j.id().asc())
                                .forUpdate()
                                .skipLocked()
                                .orThrow()
                                .name())
                        .isEqualTo("job 1");
                assertThat(theirs.job()
                                .findUnique(j -> j.id().eq(first.id()))
                                .forShare()
                                .skipLocked()
                                .optional())
                        .isEmpty();
                // Who only reads is not kept away.
                assertThat(theirs.job().count().execute()).isEqualTo(2);
            });
        }));
        List<Job> free = uncounted(() -> prisma.transaction(
                tx -> tx.job().findMany().forUpdate().noWait().toList()));
        assertThat(free).hasSize(2);
    }

    @Test
    void failWhereOneDoesNotWant() {
        onPostgres();
        jobs(1);
        uncounted(() -> prisma.inTransaction(mine -> {
            mine.job().findMany().forUpdate().toList();
            prisma.inTransaction(theirs -> {
                RecordLockedException locked = assertThatExceptionOfType(RecordLockedException.class)
                        .isThrownBy(() -> theirs.inTransaction(nested ->
                                nested.job().findFirst().forUpdate().noWait().orThrow()))
                        .actual();
                assertThat(locked.code()).isEqualTo("P2034");
                assertThat(locked.sqlState()).isEqualTo("55P03");
                assertThat(locked).hasMessageContaining("leave it out by skipLocked()");
                // The nested transaction is undone, and this one goes on.
                assertThat(theirs.job().count().execute()).isEqualTo(1);
            });
        }));
    }

    @Test
    void areSharedByReaders() {
        onPostgres();
        jobs(1);
        uncounted(() -> prisma.inTransaction(mine -> {
            mine.job().findMany().forShare().toList();
            prisma.inTransaction(theirs -> {
                assertThat(theirs.job().findMany().forShare().noWait().toList()).hasSize(1);
                assertThat(theirs.job().findMany().forUpdate().skipLocked().toList())
                        .isEmpty();
            });
        }));
    }

    @Test
    void areWaitedFor() {
        onPostgres();
        jobs(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            uncounted(() -> prisma.inTransaction(mine -> {
                mine.job().findMany().forUpdate().toList();
                Future<Integer> theirs = thread.submit(() -> prisma.transaction(tx -> {
                    begun.countDown();
                    Job job = tx.job().findFirst().forUpdate().orThrow();
                    return tx.job()
                            .update(j -> j.id().eq(job.id()))
                            .data(j -> j.runs(job.runs() + 1))
                            .execute()
                            .runs();
                }));
                assertThat(hasPassed(begun)).isTrue();
                mine.job().updateMany().data(j -> j.runs(10)).execute();
                mine.afterCommit(() -> assertThat(result(theirs)).isEqualTo(11));
            }));
        } finally {
            thread.shutdown();
        }
        assertThat(uncounted(() -> prisma.job().findFirst().orThrow().runs())).isEqualTo(11);
    }

    @Test
    void giveEachJobToOneWorker() {
        onPostgres();
        jobs(60);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> working = new ArrayList<>();
        try {
            List<Integer> done = uncounted(() -> {
                for (int i = 0; i < 4; i++) working.add(workers.submit(this::work));
                return working.stream().map(RowLocksTest::result).toList();
            });
            assertThat(done.stream().mapToInt(i -> i).sum()).isEqualTo(60);
        } finally {
            workers.shutdown();
        }
        assertThat(uncounted(() -> prisma.job().findMany().toList()))
                .extracting(Job::runs)
                .containsOnly(1);
    }

    /** Takes jobs until there are none. */
    private int work() {
        int done = 0;
        while (true) {
            int some = prisma.transaction(tx -> {
                List<Job> mine = tx.job()
                        .findMany()
                        .where(j -> j.runs().eq(0))
                        .orderBy(j -> j.id().asc())
                        .take(5)
                        .forUpdate()
                        .skipLocked()
                        .toList();
                for (Job job : mine) {
                    tx.job()
                            .update(j -> j.id().eq(job.id()))
                            .data(j -> j.runs().increment(1))
                            .execute();
                }
                return mine.size();
            });
            if (some == 0) return done;
            done += some;
        }
    }

    @Test
    void areOfTheQuerysOwnRecords() {
        onPostgres();
        uncounted(() -> prisma.draft()
                .create(d -> d.title("a").remarks(r -> r.create(x -> x.text("one"))))
                .execute());
        uncounted(() -> prisma.inTransaction(tx -> {
            Draft draft = counted(
                    2,
                    () -> tx.draft()
                            .findMany()
                            .include(d -> d.remarks())
                            .forUpdate()
                            .toList()
                            .get(0));
            assertThat(draft.remarks()).hasSize(1);
            assertThat(counted(
                            1,
                            () -> tx.remark()
                                    .findMany()
                                    .select(r -> r.text())
                                    .orderBy(r -> r.draft().title().asc())
                                    .skip(0)
                                    .take(-1)
                                    .forUpdate()
                                    .toList()))
                    .containsExactly("one");
            prisma.inTransaction(others -> assertThat(
                            others.draft().findMany().forUpdate().skipLocked().toList())
                    .isEmpty());
        }));
        uncounted(() -> prisma.inTransaction(tx -> {
            tx.draft().findMany().include(d -> d.remarks()).forUpdate().toList();
            prisma.inTransaction(others -> assertThat(
                            others.remark().findMany().forUpdate().skipLocked().toList())
                    .hasSize(1));
        }));
    }

    @Test
    void areAPartOfAKeptQuery() {
        onPostgres();
        jobs(1);
        uncounted(() -> prisma.inTransaction(tx -> {
            FindMany<Job, JobFields.Root<Job>> kept =
                    tx.job().findMany().where(j -> j.runs().eq(0));
            assertThat(kept.toList()).hasSize(1);
            assertThat(kept.forUpdate().toList()).hasSize(1);
            assertThat(kept.forUpdate().explain().toString()).contains("for update of t0");
            assertThat(kept.forShare().noWait()).hasToString(kept + " for share nowait");
            prisma.inTransaction(others -> {
                assertThat(others.job().findMany().where(j -> j.runs().eq(0)).toList())
                        .hasSize(1);
                assertThat(others.job()
                                .findMany()
                                .where(j -> j.runs().eq(0))
                                .forUpdate()
                                .skipLocked()
                                .toList())
                        .isEmpty();
            });
        }));
    }

    @Test
    void areRefusedOutsideOfTransactions() {
        InvalidQueryException refused = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.job().findMany().forUpdate().toList());
        assertThat(refused)
                .hasMessageContaining(
                        engine == Engine.POSTGRESQL
                                ? "on the tx of transaction(tx -> ...)"
                                : "SQLite locks the database as a whole");
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.job().findFirst().forShare().skipLocked().optional());
    }

    @Test
    void areRefusedOnSqlite() {
        assumeTrue(engine == Engine.SQLITE);
        InvalidQueryException refused = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.inTransaction(tx -> tx.job().findMany().forUpdate().toList()));
        assertThat(refused).hasMessageContaining("leave forUpdate and forShare out");
    }

    @Test
    void areRefusedWhereTheyMakeNoSense() {
        onPostgres();
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.transaction(
                                TransactionOptions.defaults().readOnly(),
                                tx -> tx.job().findMany().forUpdate().toList())))
                .hasMessageContaining("read only");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.transaction(tx -> tx.job()
                                .findMany()
                                .distinct(j -> j.runs())
                                .forUpdate()
                                .toList())))
                .hasMessageContaining("distinct");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.transaction(tx -> tx.draft()
                                .findMany()
                                .include(d -> d.remarks())
                                .relationLoadStrategy(RelationLoadStrategy.JOIN)
                                .forUpdate()
                                .toList())))
                .hasMessageContaining("JOIN");
    }

    private void onPostgres() {
        assumeTrue(engine == Engine.POSTGRESQL);
    }

    private void jobs(int number) {
        uncounted(() -> {
            for (int i = 0; i < number; i++) {
                String name = "job " + i;
                prisma.job().create(j -> j.name(name)).execute();
            }
        });
    }

    private static boolean hasPassed(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
