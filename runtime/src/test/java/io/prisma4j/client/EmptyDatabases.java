package io.prisma4j.client;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An empty database of a provider for each test: a SQLite file, or a schema that is yet to be made on a real server. */
final class EmptyDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private EmptyDatabases() {}

    static String url(String provider, Path folder) {
        if (provider.equals("sqlite"))
            return "jdbc:sqlite:" + folder.resolve("blog" + NUMBER.incrementAndGet() + ".db");
        String schema = "client" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        return Postgres.URL + (Postgres.URL.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    /** One server for all tests, started when first asked for and stopped with the JVM. */
    private static final class Postgres {
        static final String URL = start(System.getenv("PRISMA4J_TEST_POSTGRES"));

        private static String start(@Nullable String given) {
            if (given != null) return given;
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new IllegalStateException("no PostgreSQL could be started; set PRISMA4J_TEST_POSTGRES", e);
            }
        }
    }
}
