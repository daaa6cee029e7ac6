package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.ConnectionException;
import io.prisma4j.testing.Engine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server ends connections, as it does when it restarts: nothing is lost or done by half, and new ones take their place. */
class KilledConnectionsTest extends CrowdTest {

    @BeforeEach
    void needsAServer() {
        assumeTrue(engine == Engine.POSTGRESQL, "SQLite has no server");
    }

    @Test
    void inTheMiddleOfATransaction() {
        List<String> done = new ArrayList<>();
        ConnectionException e = refused(
                ConnectionException.class,
                () -> prisma.inTransaction(TransactionOptions.defaults().retries(3), tx -> {
                    tx.tag().create(t -> t.word("lost")).execute();
                    tx.afterCommit(() -> done.add("told"));
                    killOthers();
                    tx.tag().create(t -> t.word("late")).execute();
                }));
        assertThat(e.code()).isEqualTo("P1017");
        assertThat(done).isEmpty();
        assertWorks();
    }

    @Test
    void beforeTheCommit() {
        assertThat(refused(
                        ConnectionException.class,
                        () -> prisma.inTransaction(tx -> {
                            tx.tag().create(t -> t.word("lost")).execute();
                            killOthers();
                        })))
                .hasMessageContaining("may have happened or not");
        assertWorks();
    }

    @Test
    void inTheMiddleOfANestedOne() {
        refused(
                ConnectionException.class,
                () -> prisma.inTransaction(tx -> {
                    tx.tag().create(t -> t.word("lost")).execute();
                    assertThatThrownBy(() -> tx.inTransaction(inner -> {
                                killOthers();
                                inner.tag().create(t -> t.word("late")).execute();
                            }))
                            .isInstanceOfSatisfying(
                                    ConnectionException.class,
                                    e -> assertThat(e.code()).isEqualTo("P1017"));
                    tx.tag().create(t -> t.word("later")).execute();
                }));
        assertWorks();
    }

    @Test
    void whoseStatementRuns() {
        refused(
                ConnectionException.class,
                () -> prisma.inTransaction(tx -> {
                    tx.tag().create(t -> t.word("lost")).execute();
                    Thread killer = new Thread(this::killSleeping);
                    killer.start();
                    try {
                        tx.executeRaw("SELECT pg_sleep(20)");
                    } finally {
                        killer.join();
                    }
                }));
        assertWorks();
    }

    @Test
    void inThePool() {
        together(i -> prisma.tag().count().execute());
        killOthers();
        // The pool looks at connections that nobody has used for half a second, not at younger ones.
        List<Throwable> failures = new ArrayList<>();
        uncounted(() -> {
            for (int i = 0; i < 50; i++) {
                try {
                    prisma.tag().count().execute();
                } catch (ConnectionException e) {
                    failures.add(e);
                }
            }
        });
        assertThat(failures).hasSizeLessThanOrEqualTo(12);
        assertWorks();
    }

    private void assertWorks() {
        together(i -> prisma.tag().create(t -> t.word("w" + i)).execute());
        assertThat(uncounted(() -> prisma.tag()
                        .findMany()
                        .orderBy(t -> t.word().asc())
                        .select(t -> t.word())
                        .toList()))
                .hasSize(THREADS)
                .allMatch(word -> word.startsWith("w"));
    }

    private void killSleeping() {
        while (kill("query LIKE '%pg_sleep%' AND state = 'active'") == 0) Thread.onSpinWait();
    }

    /** Every connection to this database but the one that says so. */
    private void killOthers() {
        assertThat(kill("true")).isPositive();
    }

    private int kill(String which) {
        try (Connection connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var killed =
                        statement.executeQuery("SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND " + which)) {
            killed.next();
            return killed.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
