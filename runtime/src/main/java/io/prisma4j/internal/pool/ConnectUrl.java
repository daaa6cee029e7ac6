package io.prisma4j.internal.pool;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and how to reach it: a JDBC URL, or a Prisma URL turned into one.
 *
 * @param jdbc the URL for the driver, without what Prisma's parameters said
 * @param properties what the driver is told besides, the password among it
 * @param maxPoolSize null if the URL does not say
 * @param poolTimeout how long to wait for a connection; zero without end, null if the URL does not say
 * @param singleConnection whether every connection would be a database of its own, so that there may be one only
 */
public record ConnectUrl(
        String jdbc,
        Map<String, String> properties,
        @Nullable Integer maxPoolSize,
        @Nullable Duration poolTimeout,
        boolean singleConnection) {
    private static final String FORMS =
            "jdbc:sqlite:dev.db, jdbc:postgresql://host/db, file:./dev.db, postgresql://user@host/db";

    public ConnectUrl {
        properties = Map.copyOf(properties);
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException if it is of no known form
     */
    public static ConnectUrl parse(String url) {
        if (url.startsWith("jdbc:sqlite:")) return sqlite(url, new Parameters(new TreeMap<>()));
        if (url.startsWith("jdbc:postgresql:")) return jdbc(url, Map.of());
        if (url.startsWith("jdbc:")) throw unknown(scheme(url.substring(5)).map(name -> "jdbc:" + name));
        if (url.startsWith("file:")) return file(url.substring(5));
        if (url.startsWith("postgresql://") || url.startsWith("postgres://")) return PostgresUrl.parse(url);
        throw unknown(scheme(url));
    }

    static ConnectUrl jdbc(String jdbc, Map<String, String> properties) {
        return new ConnectUrl(jdbc, properties, null, null, false);
    }

    private static ConnectUrl file(String rest) {
        int mark = rest.indexOf('?');
        String path = mark < 0 ? rest : rest.substring(0, mark);
        Parameters parameters = Parameters.of(mark < 0 ? "" : rest.substring(mark + 1));
        // Prisma's file URLs may have an authority, which says nothing: file:///tmp/dev.db
        return sqlite("jdbc:sqlite:" + (path.startsWith("///") ? path.substring(2) : path), parameters);
    }

    private static ConnectUrl sqlite(String jdbc, Parameters parameters) {
        Optional<Integer> poolSize = parameters.number("connection_limit");
        Optional<Duration> poolTimeout = parameters.seconds("pool_timeout");
        Map<String, String> properties = new TreeMap<>();
        parameters.seconds("socket_timeout").ifPresent(wait -> properties.put("busy_timeout", "" + wait.toMillis()));
        properties.putAll(parameters.rest());
        // What every connection needs is set once, when it is made, and then found to be so.
        properties.putIfAbsent("foreign_keys", "true");
        if (!jdbc.contains("busy_timeout=")) properties.putIfAbsent("busy_timeout", "5000");
        return new ConnectUrl(jdbc, properties, poolSize.orElse(null), poolTimeout.orElse(null), inMemory(jdbc));
    }

    /** Whether each connection to a JDBC URL is a database of its own: one of SQLite in memory that is not shared. */
    public static boolean isPrivate(String jdbc) {
        return jdbc.startsWith("jdbc:sqlite:") && inMemory(jdbc) && !jdbc.contains("cache=shared");
    }

    private static boolean inMemory(String jdbc) {
        String file = jdbc.substring("jdbc:sqlite:".length());
        return file.isEmpty() || file.startsWith("?") || file.contains(":memory:") || file.contains("mode=memory");
    }

    private static Optional<String> scheme(String url) {
        int colon = url.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(url.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Says the scheme only: the rest may hold a password. */
    private static IllegalArgumentException unknown(Optional<String> scheme) {
        return new IllegalArgumentException(scheme.map(name -> "there is no database for " + name + ": URLs")
                        .orElse("the database URL has no scheme")
                + "; write one of " + FORMS);
    }

    /** The address without the properties, and without the query in which a password may stand. */
    @Override
    public String toString() {
        int mark = jdbc.indexOf('?');
        return mark < 0 ? jdbc : jdbc.substring(0, mark);
    }
}
