package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The transaction ran into a conflict or a deadlock with another one and was rolled back; it may be tried again (P2034).
 *
 * <pre>{@code
 * prisma.transaction(TransactionOptions.serializable().retries(3), tx -> ...);
 * }</pre>
 */
public final class TransactionConflictException extends PrismaException {
    private static final long serialVersionUID = 1;

    public TransactionConflictException(String message, @Nullable Throwable cause) {
        super("P2034", message, cause);
    }
}
