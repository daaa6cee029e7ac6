package io.prisma4j.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.testing.AnyRow;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How a transaction ends before its time, and what follows its commit. */
final class TransactionEndsTest {
    private static final Selection WHOLE = Selection.WholeRecord.of(BlogData.USER);

    private static Pooled empty(TestDatabase database) {
        return new Pooled(database.with(BlogData.SCHEMA), BlogData.SCHEMA);
    }

    private static Data user(String email) {
        return Data.of(BlogData.USER).set("email", email);
    }

    private static void add(Session session, String email) {
        add(session, user(email));
    }

    private static void add(Session session, Data data) {
        session.write(new WriteNode.Create(data.row(), WHOLE, LoadStrategy.QUERY), AnyRow.reader(WHOLE));
    }

    private static List<String> emails(Pooled pooled) {
        return pooled.database().strings("select \"email\" from \"User\" order by \"id\"");
    }

    private static TransactionSettings timeout(long millis) {
        return TransactionSettings.DEFAULT.withTimeout(Duration.ofMillis(millis));
    }

    private static void assertP2028(org.assertj.core.api.ThrowableAssert.ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        TimeoutException.class, e -> assertThat(e.code()).isEqualTo("P2028"));
    }

    private static SqlText sql(String sql) {
        return new SqlText(sql, List.of());
    }

    @OnEachDatabase
    void cancelsTheStatementThatRunsWhenItsTimeIsOver(TestDatabase database) {
        SqlText slow = sql(
                database.isSqlite()
                        ? "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
                        : "select pg_sleep(20)");
        try (Pooled pooled = empty(database)) {
            long start = System.nanoTime();
            assertP2028(() -> pooled.runner().transaction(timeout(200), tx -> {
                add(tx, "a");
                return tx.statements(statements -> statements.query(slow, rows -> rows.next()));
            }));
            assertP2028(() -> pooled.runner()
                    .transaction(
                            TransactionSettings.DEFAULT,
                            tx -> tx.transaction(
                                    timeout(200),
                                    inner -> inner.statements(
                                            statements -> statements.query(slow, rows -> rows.next())))));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            add(pooled.runner(), "b");
            assertThat(emails(pooled)).containsExactly("b");
        }
    }

    @OnEachDatabase
    void aNestedOneMayEndSoonerAndNotLater(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                assertP2028(() -> tx.transaction(timeout(20), inner -> {
                    add(inner, "lost");
                    Thread.sleep(60);
                    return 0;
                }));
                add(tx, "kept");
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("kept");
            assertP2028(() -> pooled.runner()
                    .transaction(
                            timeout(20),
                            tx -> tx.transaction(timeout(60_000), inner -> {
                                Thread.sleep(60);
                                add(inner, "late");
                                return 0;
                            })));
            assertThat(emails(pooled)).containsExactly("kept");
        }
    }

    @OnEachDatabase
    void doesWhatWasAskedForAfterItsCommit(TestDatabase database) {
        List<String> done = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT.withRetries(1), tx -> {
                tx.afterCommit(() -> done.add("first " + emails(pooled)));
                add(tx, "a");
                tx.transaction(TransactionSettings.DEFAULT, inner -> {
                    inner.afterCommit(() -> done.add("nested"));
                    return 0;
                });
                assertThatThrownBy(() -> tx.transaction(TransactionSettings.DEFAULT, inner -> {
                            inner.afterCommit(() -> done.add("undone"));
                            throw new IOException("undo");
                        }))
                        .isInstanceOf(IOException.class);
                if (attempts.incrementAndGet() == 1) throw new TransactionConflictException("conflict", null);
                assertThat(done).isEmpty();
                return 0;
            });
            assertThat(done).containsExactly("first [a]", "nested");
            pooled.runner().afterCommit(() -> done.add("at once"));
            assertThat(done).endsWith("at once");
            assertThatThrownBy(() -> pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                        tx.afterCommit(() -> done.add("never"));
                        throw new IOException("undo");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(done).doesNotContain("never", "undone");
        }
    }

    @OnEachDatabase
    void anActionThatThrowsAfterTheCommitStopsNoOtherAndUndoesNothing(TestDatabase database) {
        List<String> done = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        try (Pooled pooled = empty(database)) {
            assertThatThrownBy(() -> pooled.runner().transaction(TransactionSettings.DEFAULT.withRetries(3), tx -> {
                        attempts.incrementAndGet();
                        add(tx, "a");
                        tx.afterCommit(() -> {
                            throw new TransactionConflictException("of another transaction", null);
                        });
                        tx.afterCommit(() -> done.add("second"));
                        return 0;
                    }))
                    .hasMessageContaining("of another transaction");
            assertThat(done).containsExactly("second");
            assertThat(attempts).hasValue(1);
            assertThat(emails(pooled)).containsExactly("a");
        }
    }

    @OnEachDatabase
    void waitsForAnotherThreadBeforeItsConnectionIsLentAgain(TestDatabase database) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> others = new ArrayList<>();
        try (Pooled pooled = empty(database)) {
            assertP2028(() -> pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                add(tx, "a");
                Thread other = new Thread(() -> tx.statements(statements -> {
                    inside.countDown();
                    pause(go);
                    return statements.update(sql("insert into \"User\" (\"email\") values ('b')"));
                }));
                others.add(other);
                other.start();
                inside.await();
                later(go);
                return 0;
            }));
            for (Thread other : others) other.join();
            assertThat(emails(pooled)).isEmpty();
        }
    }

    @OnEachDatabase
    void aNestedOneThatAnotherThreadStillUsesIsUndone(TestDatabase database) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> others = new ArrayList<>();
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                add(tx, "kept");
                assertP2028(() -> tx.transaction(TransactionSettings.DEFAULT, inner -> {
                    add(inner, "a");
                    Thread other = new Thread(() -> inner.statements(statements -> {
                        inside.countDown();
                        pause(go);
                        return statements.update(sql("insert into \"User\" (\"email\") values ('b')"));
                    }));
                    others.add(other);
                    other.start();
                    inside.await();
                    later(go);
                    return 0;
                }));
                add(tx, "too");
                return 0;
            });
            for (Thread other : others) other.join();
            assertThat(emails(pooled)).containsExactly("kept", "too");
        }
    }

    private static void pause(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void later(CountDownLatch latch) {
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(latch::countDown);
    }

    @OnEachDatabase
    void waitsForAnotherTransactionNoLongerThanItsTime(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            add(pooled.runner(), "a");
            SqlText change = sql("update \"User\" set \"age\" = 1");
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                tx.statements(statements -> statements.update(change));
                long start = System.nanoTime();
                assertP2028(() -> pooled.runner()
                        .transaction(timeout(150), other -> other.statements(statements -> statements.update(change))));
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(Duration.ofMillis(140), Duration.ofSeconds(4));
                return 0;
            });
            pooled.runner().transaction(timeout(10_000), tx -> {
                add(tx, "b");
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("a", "b");
        }
    }

    @OnEachDatabase
    void anOperationWithinAnotherIsRefused(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                assertThatThrownBy(() -> tx.statements(statements -> {
                            add(tx, "a");
                            return 0;
                        }))
                        .isInstanceOf(TimeoutException.class)
                        .hasMessageContaining("collect the rows first");
                add(tx, "b");
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("b");
        }
    }
}
