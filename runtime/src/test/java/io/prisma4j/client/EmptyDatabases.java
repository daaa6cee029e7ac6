package io.prisma4j.client;

import io.prisma4j.testing.PostgresServer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of a provider for each test: a SQLite file, or a schema that is yet to be made on a real server. */
final class EmptyDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private EmptyDatabases() {}

    static String url(String provider, Path folder) {
        if (provider.equals("sqlite"))
            return "jdbc:sqlite:" + folder.resolve("blog" + NUMBER.incrementAndGet() + ".db");
        String url = PostgresServer.url();
        String schema = "client" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }
}
