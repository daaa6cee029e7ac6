package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.TimeoutException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

class ClientTest {
    private static final String ADD_USER = "INSERT INTO \"User\" (email) VALUES (?)";

    @TempDir
    Path folder;

    private BlogClient open(String provider) {
        BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder));
        prisma.schema().create();
        return prisma;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void commitsWhatReturnsAndRollsBackWhatThrows(String provider) throws Exception {
        try (BlogClient prisma = open(provider)) {
            String result = prisma.transaction(tx -> {
                tx.executeRaw(ADD_USER, "a@prisma.io");
                return "done";
            });
            assertThat(result).isEqualTo("done");
            assertThatThrownBy(() -> prisma.inTransaction(tx -> {
                        tx.executeRaw(ADD_USER, "b@prisma.io");
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
            assertThat(prisma.count("User")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void nestsTransactions(String provider) {
        try (BlogClient prisma = open(provider)) {
            prisma.inTransaction(tx -> {
                tx.executeRaw(ADD_USER, "a@prisma.io");
                assertThatThrownBy(() -> tx.inTransaction(inner -> {
                            inner.executeRaw(ADD_USER, "b@prisma.io");
                            throw new IOException("inner");
                        }))
                        .hasMessage("inner");
                assertThat(tx.count("User")).isEqualTo(1);
            });
            assertThat(prisma.count("User")).isEqualTo(1);
        }
    }

    @Test
    void cannotBeClosedWithinATransaction() {
        try (BlogClient prisma = open("sqlite")) {
            assertThatThrownBy(() -> prisma.inTransaction(BlogClient::close))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be closed");
            assertThat(prisma.count("User")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void tellsItsListenerEveryStatementAndNoValueUnasked(String provider) {
        List<QueryEvent> events = new ArrayList<>();
        try (BlogClient prisma = BlogClient.builder()
                .url(EmptyDatabases.url(provider, folder))
                .listener(events::add)
                .build()) {
            prisma.schema().create();
            events.clear();
            prisma.inTransaction(tx -> tx.executeRaw(ADD_USER, "secret@prisma.io"));
            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.sql()).isEqualTo(ADD_USER);
                assertThat(event.values()).containsExactly("secret@prisma.io");
                assertThat(event.duration()).isPositive();
                assertThat(event.failure()).isEmpty();
                assertThat(event.toString()).contains(ADD_USER).doesNotContain("secret");
            });
            assertThatThrownBy(() -> prisma.executeRaw("UPDATE nothing SET a = ?", 1));
            assertThat(events.get(1).failure()).isPresent();
        }
    }

    @Test
    void tellsTheFailureBeforeThatOfAListener() {
        try (BlogClient prisma = BlogClient.builder()
                .url(EmptyDatabases.url("sqlite", folder))
                .listener(event -> {
                    throw new IllegalStateException("the listener fails");
                })
                .build()) {
            assertThatThrownBy(() -> prisma.executeRaw("UPDATE nothing SET a = ?", 1))
                    .isInstanceOf(RawQueryException.class)
                    .satisfies(e ->
                            assertThat(e.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
        }
    }

    @Test
    void keepsADatabaseInMemoryOne() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (BlogClient prisma = BlogClient.connect("jdbc:sqlite::memory:")) {
            prisma.schema().create();
            thread.submit(() -> prisma.executeRaw(ADD_USER, "a@prisma.io")).get();
            assertThat(prisma.count("User")).isEqualTo(1);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void leavesTheApplicationsPoolOpen() throws SQLException {
        String url = EmptyDatabases.url("sqlite", folder);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            try (BlogClient prisma = BlogClient.builder().dataSource(pool).build()) {
                prisma.schema().create();
            }
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void waitsForAConnectionNoLongerThanATransactionMay() {
        String url = EmptyDatabases.url("sqlite", folder);
        TransactionOptions impatient = TransactionOptions.defaults().maxWait(Duration.ofMillis(300));
        try (BlogClient prisma = BlogClient.builder().url(url).maxPoolSize(1).build()) {
            long start = System.nanoTime();
            prisma.inTransaction(outer -> assertThatThrownBy(() -> prisma.inTransaction(impatient, tx -> {}))
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageStartingWith("P2024"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            prisma.inTransaction(impatient, tx -> {});
        }
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() {
        assertThatThrownBy(() -> BlogClient.connect("postgresql://u:secret@127.0.0.1:1/db?pool_timeout=1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("P1001: cannot connect to jdbc:postgresql://127.0.0.1:1/db")
                .hasMessageNotContaining("secret");
    }

    @Test
    void wantsOneDatabase() {
        assertThatThrownBy(() -> BlogClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DATABASE_URL");
        try (HikariDataSource pool = new HikariDataSource()) {
            assertThatThrownBy(() -> BlogClient.builder()
                            .url("jdbc:sqlite::memory:")
                            .dataSource(pool)
                            .build())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void isOneForTheStaticClass() {
        StaticClient<BlogClient> prisma = new StaticClient<>();
        assertThatThrownBy(prisma::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("connect(url)");
        try (BlogClient first = prisma.connect(() -> BlogClient.connect("jdbc:sqlite::memory:"))) {
            assertThat(prisma.get()).isSameAs(first);
            assertThatThrownBy(() -> prisma.connect(() -> first)).hasMessageContaining("connected already");
        }
        assertThatThrownBy(prisma::get).isInstanceOf(IllegalStateException.class);
        BlogClient second = prisma.connect(() -> BlogClient.connect("jdbc:sqlite::memory:"));
        prisma.close();
        assertThat(second.isClosed()).isTrue();
    }

    @Test
    void refusesADataSourceOfWhichEachConnectionIsAnotherDatabase() {
        for (String url : List.of("jdbc:sqlite::memory:", "jdbc:sqlite:", "jdbc:sqlite:file:x?mode=memory")) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            assertThatThrownBy(() -> BlogClient.builder().dataSource(source).build())
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("jdbc:sqlite::memory:");
        }
        SQLiteDataSource shared = new SQLiteDataSource();
        shared.setUrl("jdbc:sqlite:file:shared?mode=memory&cache=shared");
        try (BlogClient client = BlogClient.builder().dataSource(shared).build()) {
            assertThat(client.isClosed()).isFalse();
        }
    }
}
