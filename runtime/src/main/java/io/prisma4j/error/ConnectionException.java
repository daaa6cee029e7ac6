package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached, or the connection was lost (P1001).
 *
 * <pre>{@code
 * catch (ConnectionException e) { return serviceUnavailable(); }
 * }</pre>
 */
public final class ConnectionException extends PrismaException {
    private static final long serialVersionUID = 1;

    public ConnectionException(String message, @Nullable Throwable cause) {
        super("P1001", message, cause);
    }
}
