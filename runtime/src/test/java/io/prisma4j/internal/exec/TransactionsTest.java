package io.prisma4j.internal.exec;

import static io.prisma4j.testing.Data.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.internal.exec.TransactionSettings.Isolation;
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
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Transactions as a whole, nested, timed, tried again and misused. */
final class TransactionsTest {
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

    @OnEachDatabase
    void happensAsAWholeOrNotAtAll(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            String answer = pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                add(tx, "a");
                add(tx, "b");
                return "done";
            });
            assertThat(answer).isEqualTo("done");
            assertThat(emails(pooled)).containsExactly("a", "b");
            for (Exception thrown : List.of(new IOException("full"), new SQLException("the user's own"))) {
                assertThatThrownBy(() -> pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                            add(tx, "c");
                            throw thrown;
                        }))
                        .isSameAs(thrown);
            }
            assertThatThrownBy(() -> pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                        add(tx, "c");
                        add(tx, "a");
                        return 0;
                    }))
                    .isInstanceOf(UniqueConstraintException.class);
            assertThat(emails(pooled)).containsExactly("a", "b");
        }
    }

    @OnEachDatabase
    void nestedOnesAreSavepoints(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                add(tx, "a");
                tx.transaction(TransactionSettings.DEFAULT, inner -> {
                    add(inner, "b");
                    assertThatThrownBy(() -> inner.transaction(TransactionSettings.DEFAULT, innermost -> {
                                add(innermost, "c");
                                add(innermost, "a");
                                return 0;
                            }))
                            .isInstanceOf(UniqueConstraintException.class);
                    add(inner, "d");
                    return 0;
                });
                assertThatThrownBy(() -> tx.transaction(TransactionSettings.DEFAULT, inner -> {
                            add(inner, "e");
                            throw new IOException("no");
                        }))
                        .isInstanceOf(IOException.class);
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("a", "b", "d");
        }
    }

    @OnEachDatabase
    void aFailedNestedWriteLeavesNothingInATransactionThatGoesOn(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                Data category = Data.of(BlogData.CATEGORY).set("name", "same");
                Data post = Data.of(BlogData.POST).set("title", "t").with("categories", create(category, category));
                assertThatThrownBy(() -> add(tx, user("a").with("posts", create(post))))
                        .isInstanceOf(UniqueConstraintException.class);
                add(tx, "b");
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("b");
            assertThat(database.strings("select count(*) from \"Post\"")).containsExactly("0");
        }
    }

    @OnEachDatabase
    void isOfNoUseAfterItsEnd(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            AtomicReference<Session> kept = new AtomicReference<>();
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                AtomicReference<Session> inner = new AtomicReference<>();
                tx.transaction(TransactionSettings.DEFAULT, nested -> {
                    inner.set(nested);
                    return 0;
                });
                assertP2028(() -> add(inner.get(), "x"));
                kept.set(tx);
                return 0;
            });
            assertP2028(() -> add(kept.get(), "x"));
            assertP2028(() -> kept.get().transaction(TransactionSettings.DEFAULT, tx -> 0));
            assertThat(emails(pooled)).isEmpty();
        }
    }

    private static void assertP2028(org.assertj.core.api.ThrowableAssert.ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        TimeoutException.class, e -> assertThat(e.code()).isEqualTo("P2028"));
    }

    @OnEachDatabase
    void isForOneThreadAtATime(TestDatabase database) throws InterruptedException {
        try (Pooled pooled = empty(database)) {
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch tried = new CountDownLatch(1);
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                Thread other = new Thread(() -> tx.statements(statements -> {
                    inside.countDown();
                    return await(tried);
                }));
                other.start();
                assertThat(await(inside)).isTrue();
                assertP2028(() -> add(tx, "x"));
                tried.countDown();
                other.join();
                add(tx, "y");
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("y");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnEachDatabase
    void endsWhenItTakesTooLong(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            assertP2028(() -> pooled.runner().transaction(timeout(30), tx -> {
                add(tx, "a");
                Thread.sleep(60);
                add(tx, "b");
                return 0;
            }));
            assertP2028(() -> pooled.runner().transaction(timeout(30), tx -> {
                add(tx, "a");
                Thread.sleep(60);
                return 0;
            }));
            assertThat(emails(pooled)).isEmpty();
        }
    }

    private static SqlText sql(String sql) {
        return new SqlText(sql, List.of());
    }

    @OnEachDatabase
    void mayBeForReadingOnlyAndStricter(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            TransactionSettings strict = TransactionSettings.DEFAULT
                    .withIsolation(Isolation.SERIALIZABLE)
                    .asReadOnly();
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> pooled.runner().transaction(strict, tx -> {
                            add(tx, "a");
                            return 0;
                        }))
                        .isInstanceOf(PrismaException.class);
            }
            if (!database.isSqlite()) {
                String level = pooled.runner()
                        .transaction(
                                strict,
                                tx -> tx.statements(
                                        statements -> statements.query(sql("show transaction_isolation"), rows -> {
                                            rows.next();
                                            return rows.getString(1);
                                        })));
                assertThat(level).isEqualTo("serializable");
            }
            pooled.runner().transaction(TransactionSettings.DEFAULT, tx -> {
                add(tx, "b");
                assertThatThrownBy(() -> tx.transaction(strict, inner -> 0)).isInstanceOf(InvalidQueryException.class);
                return 0;
            });
            assertThat(emails(pooled)).containsExactly("b");
        }
    }

    @OnEachDatabase
    void isTriedAgainAfterAConflict(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            AtomicInteger attempts = new AtomicInteger();
            TransactionSettings retrying = TransactionSettings.DEFAULT.withRetries(2);
            pooled.runner().transaction(retrying, tx -> {
                add(tx, "a");
                if (attempts.incrementAndGet() < 3) throw new TransactionConflictException("conflict", null);
                return 0;
            });
            assertThat(attempts).hasValue(3);
            assertThat(emails(pooled)).containsExactly("a");
            assertThatThrownBy(() -> pooled.runner().transaction(retrying, tx -> {
                        attempts.incrementAndGet();
                        throw new TransactionConflictException("conflict", null);
                    }))
                    .isInstanceOf(TransactionConflictException.class);
            assertThat(attempts).hasValue(6);
        }
    }

    @OnEachDatabase
    void conflictsOfSerializableTransactionsAreResolvedByRetries(TestDatabase database) throws InterruptedException {
        try (Pooled pooled = empty(database)) {
            add(pooled.runner(), user("a").set("age", 0));
            TransactionSettings serializable = TransactionSettings.DEFAULT
                    .withIsolation(Isolation.SERIALIZABLE)
                    .withRetries(50);
            Parallel.run(
                    4,
                    10,
                    () -> pooled.runner().transaction(serializable, tx -> {
                        int age = tx.statements(
                                statements -> statements.query(sql("select \"age\" from \"User\""), rows -> {
                                    rows.next();
                                    return rows.getInt(1);
                                }));
                        return tx.statements(
                                statements -> statements.update(sql("update \"User\" set \"age\" = " + (age + 1))));
                    }));
            assertThat(database.strings("select \"age\" from \"User\"")).containsExactly("40");
        }
    }

    @OnEachDatabase
    void statementsWrittenByHandFailAsSuch(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            assertThatThrownBy(() -> pooled.runner().raw(statements -> statements.update(sql("nonsense"))))
                    .isInstanceOf(RawQueryException.class);
            assertThatThrownBy(() -> pooled.runner()
                            .transaction(
                                    TransactionSettings.DEFAULT,
                                    tx -> tx.raw(statements -> statements.update(sql("nonsense")))))
                    .isInstanceOf(RawQueryException.class);
        }
    }
}
