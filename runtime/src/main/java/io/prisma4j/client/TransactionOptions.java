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
        return new TransactionOptions(
                new TransactionSettings(settings.isolation(), true, settings.timeout(), settings.retries()));
    }

    /**
     * The same with an end: what is not done by then is rolled back (P2028).
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions timeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a transaction's timeout must be positive, and is " + timeout);
        }
        return new TransactionOptions(
                new TransactionSettings(settings.isolation(), settings.readOnly(), timeout, settings.retries()));
    }

    /**
     * The same, run again after a conflict with another transaction (P2034), so many times at most. The work must bear to be run
     * more than once.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public TransactionOptions retries(int times) {
        if (times < 0) throw new IllegalArgumentException("retries must not be negative, and are " + times);
        return new TransactionOptions(
                new TransactionSettings(settings.isolation(), settings.readOnly(), settings.timeout(), times));
    }

    private TransactionOptions with(@Nullable Isolation isolation) {
        return new TransactionOptions(
                new TransactionSettings(isolation, settings.readOnly(), settings.timeout(), settings.retries()));
    }

    TransactionSettings settings() {
        return settings;
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
