package io.prisma4j.testing;

/** A database that belongs to one test; closing it removes it. */
public record TestDatabase(String url, Runnable removal) implements AutoCloseable {

    @Override
    public void close() {
        removal.run();
    }
}
