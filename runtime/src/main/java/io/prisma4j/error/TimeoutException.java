package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * No connection came free in time (P2024), or a transaction took too long or is used after its end (P2028).
 *
 * <pre>{@code
 * catch (TimeoutException e) { return serviceUnavailable(); }
 * }</pre>
 */
public final class TimeoutException extends PrismaException {
    private static final long serialVersionUID = 1;

    /**
     * States the error.
     *
     * @param code {@code P2024} or {@code P2028}
     */
    public TimeoutException(String code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
