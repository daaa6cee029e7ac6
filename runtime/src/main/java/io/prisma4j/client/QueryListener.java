package io.prisma4j.client;

/**
 * Hears of every statement that a client ran, also within its transactions. Called by the thread that ran it, before the result is
 * returned: it should be quick, and safe for many threads.
 *
 * <pre>{@code
 * PrismaClient.builder().url(url).listener(event -> statements.add(event.sql())).build();
 * }</pre>
 */
@FunctionalInterface
public interface QueryListener {
    /** A statement has run, or failed. */
    void ran(QueryEvent event);
}
