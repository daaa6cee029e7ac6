package io.prisma4j.client;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client behind the generated class {@code Prisma}, for programs that want one for all. For generated code.
 *
 * @param <C> the generated client
 */
public final class StaticClient<C extends Client<C>> {
    private final AtomicReference<@Nullable C> open = new AtomicReference<>();

    /** Holds no client yet. */
    public StaticClient() {}

    /**
     * Opens the client, once the last one is closed.
     *
     * @throws IllegalStateException if it is open
     */
    public C connect(Supplier<C> opener) {
        C before = open.get();
        if (before != null && !before.isClosed()) throw alreadyOpen();
        C client = opener.get();
        if (open.compareAndSet(before, client)) return client;
        client.close();
        throw alreadyOpen();
    }

    /**
     * The open client.
     *
     * @throws IllegalStateException if there is none
     */
    public C get() {
        C client = open.get();
        if (client == null || client.isClosed()) {
            throw new IllegalStateException("Prisma is not connected; call Prisma.connect(url) first");
        }
        return client;
    }

    /** Closes the client, if it is open. */
    public void close() {
        C client = open.getAndSet(null);
        if (client != null) client.close();
    }

    private static IllegalStateException alreadyOpen() {
        return new IllegalStateException(
                "Prisma is connected already; close() it first, or use PrismaClient.connect for a second client");
    }
}
