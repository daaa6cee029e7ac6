package io.prisma4j.internal.exec;

import io.prisma4j.error.TimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The moment at which a transaction, or a nested one, has taken too long. */
final class Deadline {
    private final Alarms alarms;
    private final long end;
    private final @Nullable Duration timeout;

    private Deadline(Alarms alarms, long end, @Nullable Duration timeout) {
        this.alarms = alarms;
        this.end = end;
        this.timeout = timeout;
    }

    /** So long from now; none for null. */
    static Deadline after(@Nullable Duration timeout, Alarms alarms) {
        return timeout == null
                ? new Deadline(alarms, 0, null)
                : new Deadline(alarms, System.nanoTime() + timeout.toNanos(), timeout);
    }

    /** This one, or so long from now if that is sooner; null for this one. */
    Deadline orAfter(@Nullable Duration nested) {
        if (nested == null) return this;
        Deadline other = after(nested, alarms);
        return timeout != null && end - other.end <= 0 ? this : other;
    }

    /** Sees to it that a statement ends in time; null if there is no hurry. */
    Alarms.@Nullable Alarm alarm(Statement statement) {
        return timeout == null ? null : alarms.set(statement, end - System.nanoTime());
    }

    /** The milliseconds until then, begun ones too, and one at least; null if there is no end. */
    @Nullable
    Long millisLeft() {
        return timeout == null ? null : Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) + 1;
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
