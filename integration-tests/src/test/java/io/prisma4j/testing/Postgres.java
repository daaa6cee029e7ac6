package io.prisma4j.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One PostgreSQL server for all tests: that of {@code PRISMA4J_POSTGRES_URL}, or one that is started here and ends with the JVM.
 * Each test has a database of its own, copied from a template that was prepared once.
 */
final class Postgres {
    private static final Postgres SERVER = start();

    private final String url;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    private Postgres(String url) {
        this.url = url;
    }

    static Postgres server() {
        return SERVER;
    }

    /** A database like the template of that name, which {@code prepare} fills, by its URL, when it is first asked for. */
    TestDatabase copyOf(String template, Consumer<String> prepare) {
        String from = templates.computeIfAbsent(template, name -> {
            String prepared = create("");
            prepare.accept(urlOf(prepared));
            return prepared;
        });
        String name = create(" TEMPLATE \"" + from + "\"");
        return new TestDatabase(urlOf(name), () -> execute("DROP DATABASE \"" + name + "\" WITH (FORCE)"));
    }

    /** An empty database. */
    TestDatabase empty() {
        String name = create("");
        return new TestDatabase(urlOf(name), () -> execute("DROP DATABASE \"" + name + "\" WITH (FORCE)"));
    }

    private String create(String template) {
        String name = "prisma4j_" + run + "_" + made.incrementAndGet();
        execute("CREATE DATABASE \"" + name + "\"" + template);
        return name;
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The server's URL with another database: {@code jdbc:postgresql://host:port/NAME?user=...}. */
    private String urlOf(String database) {
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        int slash = url.lastIndexOf('/', end - 1);
        return url.substring(0, slash + 1) + database + url.substring(end);
    }

    private static Postgres start() {
        String given = System.getenv("PRISMA4J_POSTGRES_URL");
        if (given != null) return new Postgres(given);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return new Postgres(server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new IllegalStateException("no PostgreSQL could be started; set PRISMA4J_POSTGRES_URL", e);
        }
    }
}
