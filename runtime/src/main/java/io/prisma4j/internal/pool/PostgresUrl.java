package io.prisma4j.internal.pool;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prisma's form of a PostgreSQL URL: {@code postgresql://user:password@host:port/database?schema=public}. */
final class PostgresUrl {
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout",
            "socket_timeout", "socketTimeout",
            "statement_cache_size", "preparedStatementCacheQueries",
            "sslrootcert", "sslrootcert",
            "sslcert", "sslrootcert");

    private PostgresUrl() {}

    static ConnectUrl parse(String url) {
        String rest = url.substring(url.indexOf("://") + 3);
        int mark = rest.indexOf('?');
        Parameters parameters = Parameters.of(mark < 0 ? "" : rest.substring(mark + 1));
        if (mark >= 0) rest = rest.substring(0, mark);
        Map<String, String> properties = new TreeMap<>();
        int at = rest.lastIndexOf('@');
        if (at >= 0) login(rest.substring(0, at), properties);
        Optional<Integer> poolSize = parameters.number("connection_limit");
        Optional<Duration> poolTimeout = parameters.seconds("pool_timeout");
        driver(parameters, properties);
        return new ConnectUrl(
                "jdbc:postgresql://" + rest.substring(at + 1),
                properties,
                poolSize.orElse(null),
                poolTimeout.orElse(null),
                false);
    }

    private static void login(String login, Map<String, String> properties) {
        int colon = login.indexOf(':');
        properties.put("user", Parameters.decode(colon < 0 ? login : login.substring(0, colon)));
        if (colon >= 0) properties.put("password", Parameters.decode(login.substring(colon + 1)));
    }

    private static void driver(Parameters parameters, Map<String, String> properties) {
        parameters.take("schema").ifPresent(schema -> properties.put("currentSchema", quoted(schema)));
        parameters.take("pgbouncer").filter("true"::equals).ifPresent(on -> properties.put("prepareThreshold", "0"));
        parameters.take("sslaccept").ifPresent(accept -> {
            // Prisma's accept_invalid_certs is the driver's plain "require", which checks no certificate.
            if (accept.equals("strict")) properties.put("sslmode", "verify-full");
        });
        DRIVER_NAMES.forEach(
                (prisma, driver) -> parameters.take(prisma).ifPresent(value -> properties.put(driver, value)));
        parameters.rest().forEach(properties::putIfAbsent);
    }

    /** The schema as an element of the search path, where names without quotes lose their case. */
    private static String quoted(String schema) {
        return schema.matches("[a-z_][a-z0-9_]*") ? schema : '"' + schema.replace("\"", "\"\"") + '"';
    }
}
