package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement written by hand (P2010).
 *
 * <pre>{@code
 * catch (RawQueryException e) { log.error("SQLState {}", e.sqlState(), e); }
 * }</pre>
 */
public final class RawQueryException extends PrismaException {
    private static final long serialVersionUID = 1;

    public RawQueryException(String message, @Nullable Throwable cause) {
        super("P2010", message, cause);
    }
}
