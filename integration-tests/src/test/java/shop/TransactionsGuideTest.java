package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.Engine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to transactions. */
class TransactionsGuideTest extends ShopTest {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final List<String> mails = new ArrayList<>();

    @BeforeEach
    void write() {
        for (String name : List.of("ada", "bob")) {
            uncounted(() -> prisma.account()
                    .create(a -> a.id(name)
                            .customer(c -> c.create(x -> x.email(name + "@b.c")))
                            .balance(BigDecimal.valueOf(100)))
                    .execute());
        }
    }

    @Test
    void transfers() {
        BigDecimal left = counted(
                2,
                () -> prisma.transaction(tx -> {
                    Account ada = tx.account()
                            .update(a -> a.id().eq("ada"))
                            .data(d -> d.balance().decrement(TEN))
                            .execute();
                    tx.account()
                            .update(a -> a.id().eq("bob"))
                            .data(d -> d.balance().increment(TEN))
                            .execute();
                    return ada.balance();
                }));
        assertThat(left).isEqualByComparingTo("90");
        assertBalances("90", "110");
    }

    @Test
    void letsCheckedExceptionsThrough() {
        IOException e = refused(IOException.class, this::transferAndPrint);
        assertThat(e).hasMessage("out of paper");
        assertBalances("100", "100");
    }

    private void transferAndPrint() throws IOException {
        prisma.inTransaction(tx -> {
            tx.account()
                    .update(a -> a.id().eq("ada"))
                    .data(d -> d.balance().decrement(TEN))
                    .execute();
            print("receipt");
        });
    }

    private static void print(String text) throws IOException {
        throw new IOException(text.isEmpty() ? "nothing to print" : "out of paper");
    }

    @Test
    void batches() {
        List<Account> both = counted(
                2,
                () -> prisma.batch(
                        TransactionOptions.serializable().retries(3),
                        prisma.account()
                                .update(a -> a.id().eq("ada"))
                                .data(d -> d.balance().decrement(TEN)),
                        prisma.account()
                                .update(a -> a.id().eq("bob"))
                                .data(d -> d.balance().increment(TEN))));
        assertThat(both).extracting(Account::id).containsExactly("ada", "bob");
        assertBalances("90", "110");
    }

    @Test
    void checksBeforeItWrites() {
        uncounted(() -> prisma.inTransaction(TransactionOptions.serializable().retries(5), tx -> {
            Account ada = tx.account().findUnique(a -> a.id().eq("ada")).orThrow();
            if (ada.balance().compareTo(TEN) < 0) throw new IllegalStateException("Ada has not got so much");
            tx.account()
                    .update(a -> a.id().eq("ada"))
                    .data(d -> d.balance(ada.balance().subtract(TEN)))
                    .execute();
        }));
        assertBalances("90", "100");
    }

    @Test
    void readsEverythingOfOneMoment() {
        BigDecimal sum = uncounted(() ->
                prisma.transaction(TransactionOptions.repeatableRead().readOnly(), tx -> {
                    BigDecimal ada = tx.account()
                            .findUnique(a -> a.id().eq("ada"))
                            .orThrow()
                            .balance();
                    prisma.account()
                            .update(a -> a.id().eq("bob"))
                            .data(d -> d.balance().increment(TEN))
                            .execute();
                    return ada.add(tx.account()
                            .findUnique(a -> a.id().eq("bob"))
                            .orThrow()
                            .balance());
                }));
        assertThat(sum).isEqualByComparingTo("200");
    }

    @Test
    void limitsItsTime() {
        TransactionOptions hasty =
                TransactionOptions.defaults().timeout(Duration.ofSeconds(5)).maxWait(Duration.ofSeconds(2));
        uncounted(() -> prisma.inTransaction(
                hasty, tx -> tx.account().updateMany().data(d -> d.balance(TEN)).execute()));
        assertBalances("10", "10");
    }

    @Test
    void waitsSoLongForAConnection() {
        try (PrismaClient one = PrismaClient.builder().url(url()).maxPoolSize(1).build()) {
            one.inTransaction(outer -> assertThatThrownBy(() ->
                            one.inTransaction(TransactionOptions.defaults().maxWait(Duration.ofMillis(100)), tx -> {}))
                    .isInstanceOfSatisfying(
                            TimeoutException.class, e -> assertThat(e.code()).isEqualTo("P2024")));
        }
    }

    @Test
    void hasDefaults() {
        try (PrismaClient patient = PrismaClient.builder()
                .url(url())
                .transactions(TransactionOptions.serializable().retries(3).timeout(Duration.ofSeconds(30)))
                .build()) {
            List<String> levels = new ArrayList<>();
            patient.inTransaction(tx -> levels.add(level(tx)));
            assertThat(levels).containsExactly("serializable");
        }
    }

    private String level(PrismaClient tx) {
        if (engine == Engine.SQLITE) return "serializable";
        return tx.queryRaw("SHOW transaction_isolation")
                .map(row -> row.getString("transaction_isolation"))
                .get(0);
    }

    @Test
    void nests() {
        uncounted(() -> prisma.inTransaction(tx -> {
            Product product =
                    tx.product().create(p -> p.code("p-1").name("Lamp")).execute();
            try {
                tx.inTransaction(inner -> {
                    inner.tag().create(t -> t.word("new")).execute();
                    inner.product()
                            .create(p -> p.code(product.code()).name("Lamp"))
                            .execute();
                });
            } catch (UniqueConstraintException e) {
                tx.tag().create(t -> t.word("twice")).execute();
            }
        }));
        assertThat(words()).containsExactly("twice");
        assertThat(uncounted(() -> prisma.product().count().execute())).isEqualTo(1);
    }

    @Test
    void aFailureThatIsCaughtWithoutANestedOneEndsThatOfPostgres() {
        Runnable work = () -> prisma.inTransaction(tx -> {
            tx.tag().create(t -> t.word("a")).execute();
            assertThatThrownBy(() -> tx.tag().create(t -> t.word("a")).execute())
                    .isInstanceOf(UniqueConstraintException.class);
        });
        if (engine == Engine.SQLITE) {
            uncounted(work);
            assertThat(words()).containsExactly("a");
        } else {
            DatabaseException e = refused(DatabaseException.class, work::run);
            assertThat(e).hasMessageContaining("an earlier statement of this transaction failed");
            assertThat(e.getSuppressed()[0]).isInstanceOf(UniqueConstraintException.class);
            assertThat(words()).isEmpty();
        }
    }

    @Test
    void doesSomethingAfterTheCommit() {
        uncounted(() -> prisma.inTransaction(tx -> {
            Customer eve = tx.customer().create(c -> c.email("eve@b.c")).execute();
            tx.afterCommit(() -> mails.add("Welcome, " + eve.email()));
            assertThat(mails).isEmpty();
        }));
        assertThat(mails).containsExactly("Welcome, eve@b.c");
    }

    @Test
    void sharesWorkAmongThreadsWithTransactionsOfTheirOwn() {
        uncounted(() -> Stream.of("a", "b", "c", "d")
                .parallel()
                .forEach(word -> prisma.inTransaction(tx -> {
                    tx.tag().create(t -> t.word(word)).execute();
                    tx.tag()
                            .update(t -> t.word().eq(word))
                            .data(d -> d.weight(1))
                            .execute();
                })));
        assertThat(words()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void endsInTime() {
        long start = System.nanoTime();
        refused(
                TimeoutException.class,
                () -> prisma.inTransaction(TransactionOptions.defaults().timeout(Duration.ofMillis(50)), tx -> {
                    tx.tag().create(t -> t.word("a")).execute();
                    TimeUnit.MILLISECONDS.sleep(80);
                }));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(words()).isEmpty();
    }

    @Test
    void tellsThatItCannotConnect() {
        String nowhere = engine == Engine.SQLITE
                ? "jdbc:sqlite:/nowhere/at/all.db"
                : "jdbc:postgresql://localhost:1/nowhere?loginTimeout=2";
        assertThatThrownBy(() -> PrismaClient.connect(nowhere)).isInstanceOf(ConnectionException.class);
    }

    @Test
    void waitsForOthersAsLongAsTheUrlSays() {
        if (engine == Engine.POSTGRESQL) return;
        for (String said : List.of("", "?busy_timeout=70")) {
            try (PrismaClient other = PrismaClient.connect(url() + said)) {
                assertThat(other.queryRaw("PRAGMA busy_timeout").map(row -> row.getInt("timeout")))
                        .containsExactly(said.isEmpty() ? 5000 : 70);
            }
        }
    }

    private List<String> words() {
        return uncounted(() -> prisma.tag()
                .findMany()
                .orderBy(t -> t.word().asc())
                .select(t -> t.word())
                .toList());
    }

    private void assertBalances(String ada, String bob) {
        List<BigDecimal> balances = uncounted(() -> prisma.account()
                .findMany()
                .orderBy(a -> a.id().asc())
                .select(a -> a.balance())
                .toList());
        assertThat(balances.get(0)).isEqualByComparingTo(ada);
        assertThat(balances.get(1)).isEqualByComparingTo(bob);
    }
}
