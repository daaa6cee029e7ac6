package io.prisma4j.client;

import io.prisma4j.internal.exec.TransactionSettings;
import io.prisma4j.internal.exec.TransactionSettings.Isolation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Immutable.
 *
 * <pre>{@code
 * prisma.transaction(TransactionOptions.serializable().timeout(Duration.ofSeconds(5)).retries(3), tx -> ...);
 * }</pre>
 */
public final class TransactionOptions {
    private static final TransactionOptions DEFAULTS = new TransactionOptions(TransactionSettings.DEFAULT);
    private final TransactionSettings settings;

    private TransactionOptions(TransactionSettings settings) {
        this.settings = settings;
    }

    /** The database's own isolation, reads and writes, no timeout, no retries. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** As if the transactions ran one after another; what cannot is a conflict, see {@link #retries}. */
    public static TransactionOptions serializable() {
        return DEFAULTS.with(Isolation.SERIALIZABLE);
    }

    /** Everything that the transaction reads is of one moment. */
    public static TransactionOptions repeatableRead() {
        return DEFAULTS.with(Isolation.REPEATABLE_READ);
    }

    /** Every statement reads what was committed before it. */
    public static TransactionOptions readCommitted() {
        return DEFAULTS.with(Isolation.READ_COMMITTED);
    }

    /** The same for a transaction in which the database refuses writes. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(settings.asReadOnly());
    }

    /**
     * The same with an end: a statement that still runs then is cancelled, and everything is rolled back (P2028). A nested
     * transaction may have a sooner end of its own.
     *
     * <pre>{@code
     * prisma.transaction(TransactionOptions.defaults().timeout(Duration.ofSeconds(5)), tx -> ...);
     * }</pre>
     *
     * @param timeout from the transaction's begin, to the millisecond
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions timeout(Duration timeout) {
        return new TransactionOptions(settings.withTimeout(positive("timeout", timeout)));
    }

    /**
     * The same with a limit to the wait for a connection (P2024). Without it, and with a data source of the application's own, the
     * pool waits as long as it was set to. A nested transaction waits for none.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions maxWait(Duration wait) {
        return new TransactionOptions(settings.withMaxWait(positive("maxWait", wait)));
    }

    /**
     * The same, run again after a conflict with another transaction (P2034), so many times at most, each time after a pause that
     * grows and varies. The work must bear to be run more than once. A conflict within a nested transaction ends the outermost one,
     * whose retries count.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public TransactionOptions retries(int times) {
        if (times < 0) throw new IllegalArgumentException("retries must not be negative, and are " + times);
        return new TransactionOptions(settings.withRetries(times));
    }

    private TransactionOptions with(@Nullable Isolation isolation) {
        return new TransactionOptions(settings.withIsolation(isolation));
    }

    private static Duration positive(String what, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("a transaction's " + what + " must be positive, and is " + duration);
        }
        return duration;
    }

    TransactionSettings settings() {
        return settings;
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
