package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * Another transaction has locked a row, and whoever asked would not wait for it, or not that long: {@code noWait()}, or PostgreSQL's
 * {@code lock_timeout} (P2034). Unlike a {@link TransactionConflictException} it is not tried again by itself.
 *
 * <pre>{@code
 * catch (RecordLockedException e) { return busy("somebody else is at it"); }
 * }</pre>
 */
public final class RecordLockedException extends PrismaException {
    private static final long serialVersionUID = 1;

    public RecordLockedException(String message, @Nullable Throwable cause) {
        super("P2034", message, cause);
    }
}
