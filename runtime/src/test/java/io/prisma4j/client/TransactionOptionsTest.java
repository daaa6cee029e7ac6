package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.TimeoutException;
import io.prisma4j.error.TransactionConflictException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionOptionsTest {
    private static final String ADD_USER = "INSERT INTO \"User\" (email) VALUES (?)";

    @TempDir
    Path folder;

    private BlogClient open(String provider) {
        BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder));
        prisma.schema().create();
        return prisma;
    }

    @Test
    void chooseTheIsolationOfOneTransactionOrOfAll() {
        String url = EmptyDatabases.url("postgresql", folder);
        try (BlogClient prisma = BlogClient.builder()
                .url(url)
                .transactions(TransactionOptions.repeatableRead())
                .build()) {
            assertThat(prisma.transaction(TransactionOptionsTest::isolation)).isEqualTo("repeatable read");
            assertThat(prisma.transaction(TransactionOptions.serializable(), TransactionOptionsTest::isolation))
                    .isEqualTo("serializable");
            assertThat(isolation(prisma)).isEqualTo("read committed");
        }
    }

    private static String isolation(BlogClient prisma) {
        return prisma.queryRaw("SHOW transaction_isolation")
                .map(row -> row.getString("transaction_isolation"))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void refuseWritesWhereOnlyReadsAreMeant(String provider) {
        try (BlogClient prisma = open(provider)) {
            assertThatThrownBy(() -> prisma.inTransaction(
                            TransactionOptions.defaults().readOnly(), tx -> tx.executeRaw(ADD_USER, "a@prisma.io")))
                    .isInstanceOf(RawQueryException.class);
            prisma.executeRaw(ADD_USER, "a@prisma.io");
            assertThat(prisma.count("User")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void endWhatTakesTooLong(String provider) {
        try (BlogClient prisma = open(provider)) {
            assertThatThrownBy(() ->
                            prisma.inTransaction(TransactionOptions.defaults().timeout(Duration.ofMillis(20)), tx -> {
                                tx.executeRaw(ADD_USER, "a@prisma.io");
                                Thread.sleep(40);
                            }))
                    .isInstanceOfSatisfying(
                            TimeoutException.class, e -> assertThat(e.code()).isEqualTo("P2028"));
            assertThat(prisma.count("User")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void tryAgainAfterAConflict(String provider) {
        try (BlogClient prisma = open(provider)) {
            AtomicInteger attempts = new AtomicInteger();
            prisma.inTransaction(TransactionOptions.defaults().retries(2), tx -> {
                tx.executeRaw(ADD_USER, "a@prisma.io");
                if (attempts.incrementAndGet() < 3) throw new TransactionConflictException("again", null);
            });
            assertThat(attempts).hasValue(3);
            assertThat(prisma.count("User")).isEqualTo(1);
        }
    }

    @Test
    void refuseWhatMakesNoSense() {
        assertThatThrownBy(() -> TransactionOptions.defaults().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransactionOptions.defaults().retries(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
