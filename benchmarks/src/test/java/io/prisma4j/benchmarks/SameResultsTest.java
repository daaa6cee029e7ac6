package io.prisma4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SameResultsTest {
    @Test
    void contestantsAgreeOnSqlite() {
        try (MeasuredDatabase database = MeasuredDatabase.open(JdbcDatabase.SQLITE, "")) {
            assertThatNoException().isThrownBy(() -> SameResults.check(database));
        }
    }

    @Test
    void contestantsAgreeOnPostgresql() throws IOException {
        String given = System.getenv("PRISMA4J_POSTGRES_URL");
        if (given != null) {
            check(given);
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            check(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void check(String url) {
        try (MeasuredDatabase database = MeasuredDatabase.open(JdbcDatabase.POSTGRESQL, url)) {
            assertThatNoException().isThrownBy(() -> SameResults.check(database));
        }
    }
}
