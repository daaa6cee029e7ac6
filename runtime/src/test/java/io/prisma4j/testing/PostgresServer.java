package io.prisma4j.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The server that {@code PRISMA4J_POSTGRES_URL} names, or else one that the build brings; one a JVM. */
public final class PostgresServer {
    private PostgresServer() {}

    public static String url() {
        return Running.URL;
    }

    private static final class Running {
        static final String URL = start();

        private static String start() {
            String given = System.getenv("PRISMA4J_POSTGRES_URL");
            if (given != null) return given;
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("no PostgreSQL could be started; set PRISMA4J_POSTGRES_URL", e);
            }
        }
    }
}
