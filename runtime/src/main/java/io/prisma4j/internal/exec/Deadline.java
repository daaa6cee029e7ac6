package io.prisma4j.internal.exec;

import io.prisma4j.error.TimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment at which a transaction has taken too long. */
final class Deadline {
    static final Deadline NONE = new Deadline(0, null);
    private final long end;
    private final @Nullable Duration timeout;

    private Deadline(long end, @Nullable Duration timeout) {
        this.end = end;
        this.timeout = timeout;
    }

    /** So long from now; none for null. */
    static Deadline after(@Nullable Duration timeout) {
        return timeout == null ? NONE : new Deadline(System.nanoTime() + timeout.toNanos(), timeout);
    }

    /** The whole seconds that a statement may take, 0 for any number. */
    int seconds() {
        if (timeout == null) return 0;
        long left = end - System.nanoTime();
        return (int) Math.max(
                1,
                Math.min(
                        Integer.MAX_VALUE,
                        Duration.ofNanos(left).plusMillis(999).toSeconds()));
    }

    /**
     * Does nothing unless it has passed.
     *
     * @throws TimeoutException if it has (P2028)
     */
    void check() {
        if (timeout != null && System.nanoTime() - end >= 0) {
            throw new TimeoutException(
                    "P2028",
                    "the transaction took longer than its timeout of " + timeout.toMillis()
                            + " ms and is rolled back; raise the timeout, or do less in one transaction",
                    null);
        }
    }
}
