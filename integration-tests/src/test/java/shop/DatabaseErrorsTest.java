package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.testing.Engine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every exception about the database itself: its tables, its connections, its transactions. */
class DatabaseErrorsTest extends ShopTest {
    /** SQLite has no SQLStates. */
    private void states(PrismaException e, String code, @Nullable String sqlState) {
        assertThat(e.code()).isEqualTo(code);
        assertThat(e).hasMessageStartingWith(code + ": ");
        assertThat(e.sqlState()).isEqualTo(engine == Engine.SQLITE ? null : sqlState);
    }

    @Test
    void invalidValues() {
        uncounted(() -> {
            if (engine == Engine.POSTGRESQL) {
                prisma.executeRaw("ALTER TYPE order_state RENAME VALUE 'OPEN' TO 'open'");
            } else {
                prisma.executeRaw("DROP TABLE \"Tag\"");
                prisma.executeRaw("CREATE TABLE \"Tag\" (word INTEGER PRIMARY KEY, weight INTEGER NOT NULL DEFAULT 0)");
            }
        });
        if (engine == Engine.SQLITE) {
            DatabaseException e = refused(
                    DatabaseException.class,
                    () -> prisma.tag().create(t -> t.word("a")).execute());
            states(e, "P2007", null);
            assertThat(e).hasMessageContaining("give a value that the column's type can hold");
        } else {
            DatabaseException e = refused(
                    DatabaseException.class,
                    () -> prisma.maybe().create(m -> m.state(OrderState.OPEN)).execute());
            states(e, "P2007", "22P02");
            assertThat(e).hasMessageContaining("of an enum in the database");
        }
    }

    @Test
    void missingTableAndColumn() {
        uncounted(() -> prisma.executeRaw("ALTER TABLE \"Tag\" RENAME COLUMN weight TO other"));
        DatabaseException column =
                refused(DatabaseException.class, () -> prisma.tag().findMany().toList());
        states(column, "P2022", "42703");
        assertThat(column).hasMessageContaining("weight").hasMessageContaining("or correct @Mapped");
        uncounted(() -> prisma.executeRaw("DROP TABLE \"Card\""));
        DatabaseException table =
                refused(DatabaseException.class, () -> prisma.card().findMany().toList());
        states(table, "P2021", "42P01");
        assertThat(table).hasMessageContaining("Card").hasMessageContaining("schema().create()");
    }

    @Test
    void readOnly() {
        DatabaseException e = refused(
                DatabaseException.class,
                () -> prisma.inTransaction(
                        TransactionOptions.defaults().readOnly(),
                        tx -> tx.tag().create(t -> t.word("a")).execute()));
        states(e, "P2039", "25006");
        assertThat(e).hasMessageContaining("write outside of readOnly() transactions");
    }

    @Test
    void forbidden() {
        if (engine == Engine.SQLITE) return;
        DatabaseException e = refused(
                DatabaseException.class,
                () -> prisma.inTransaction(tx -> {
                    tx.executeRaw("SET LOCAL ROLE pg_monitor");
                    tx.tag().findMany().toList();
                }));
        states(e, "P1010", "42501");
        assertThat(e).hasMessageContaining("grant the right");
    }

    @Test
    void lostConnection() {
        if (engine == Engine.SQLITE) return;
        ConnectionException e = refused(
                ConnectionException.class,
                () -> prisma.inTransaction(tx -> {
                    int backend = tx.queryRaw("SELECT pg_backend_pid() AS pid")
                            .map(row -> row.getInt("pid"))
                            .get(0);
                    prisma.queryRaw("SELECT pg_terminate_backend(?) AS done", backend)
                            .map(row -> row.getBoolean("done"));
                    tx.tag().findMany().toList();
                }));
        assertThat(e.code()).isEqualTo("P1017");
        assertThat(uncounted(() -> prisma.tag().count().execute())).isZero();
    }

    @Test
    void unreachable() {
        String url = engine == Engine.SQLITE ? "jdbc:sqlite:/nowhere/at/all.db" : "jdbc:postgresql://localhost:1/none";
        ConnectionException e = refused(ConnectionException.class, () -> {
            try (PrismaClient client = PrismaClient.connect(url)) {
                client.tag().findMany().toList();
            }
        });
        assertThat(e.code()).isEqualTo("P1001");
        if (engine == Engine.SQLITE) return;
        ConnectionException unknown = refused(ConnectionException.class, () -> {
            try (PrismaClient client = PrismaClient.connect(url().replaceFirst("/[^/?]*(\\?|$)", "/none$1"))) {
                client.tag().findMany().toList();
            }
        });
        assertThat(unknown.code()).isEqualTo("P1003");
    }

    @Test
    void timeouts() {
        TimeoutException e = refused(
                TimeoutException.class,
                () -> prisma.inTransaction(TransactionOptions.defaults().timeout(Duration.ofMillis(50)), tx -> {
                    Thread.sleep(80);
                    tx.tag().findMany().toList();
                }));
        assertThat(e.code()).isEqualTo("P2028");
    }

    @Test
    void noConnectionInTime() {
        try (PrismaClient one = PrismaClient.builder().url(url()).maxPoolSize(1).build()) {
            TimeoutException e = refused(
                    TimeoutException.class,
                    () -> one.inTransaction(tx -> one.inTransaction(
                            TransactionOptions.defaults().maxWait(Duration.ofMillis(300)), other -> {})));
            assertThat(e.code()).isEqualTo("P2024");
            assertThat(e).hasMessageContaining("raise the pool's size");
        }
    }

    @Test
    void conflicts() {
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        TransactionConflictException e = refused(TransactionConflictException.class, () -> {
            if (engine == Engine.POSTGRESQL) conflictOfSnapshots();
            else conflictOfLocks();
        });
        states(e, "P2034", "40001");
        assertThat(e).hasMessageContaining("try again, or give the transaction retries");
    }

    private void conflictOfSnapshots() {
        prisma.inTransaction(TransactionOptions.serializable(), tx -> {
            tx.tag().findMany().toList();
            prisma.tag().update(t -> t.word().eq("a")).data(d -> d.weight(1)).execute();
            tx.tag().update(t -> t.word().eq("a")).data(d -> d.weight(2)).execute();
        });
    }

    private void conflictOfLocks() {
        try (PrismaClient hasty = PrismaClient.connect(url() + "?busy_timeout=10")) {
            prisma.inTransaction(
                    tx -> hasty.inTransaction(other -> other.tag().deleteMany().execute()));
        }
    }

    @Test
    void rawStatements() {
        RawQueryException e = refused(
                RawQueryException.class,
                () -> prisma.executeRaw("INSERT INTO \"Tag\" (word) VALUES (?)", (Object) null));
        states(e, "P2010", "23502");
        assertThat(e).hasMessageContaining("correct the statement");
    }
}
