package io.prisma4j.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** On the server that {@code PRISMA4J_POSTGRES_URL} names, or on one that is started here and ends with the JVM. */
class PostgresBlogServerTest extends BlogServerTest {
    private static final String SERVER = server();

    @Override
    String url(Path folder) {
        return SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=sample_app";
    }

    private static String server() {
        String given = System.getenv("PRISMA4J_POSTGRES_URL");
        if (given != null) return given;
        try {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new IllegalStateException("no PostgreSQL could be started; set PRISMA4J_POSTGRES_URL", e);
        }
    }
}
