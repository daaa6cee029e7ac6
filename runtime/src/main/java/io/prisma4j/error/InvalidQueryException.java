package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A query or a write cannot be meant as it is stated; nothing was sent to the database (P2009, P2019, P1016).
 *
 * <pre>{@code
 * catch (InvalidQueryException e) { return badRequest(e.getMessage()); }
 * }</pre>
 */
public final class InvalidQueryException extends PrismaException {
    private static final long serialVersionUID = 1;

    /**
     * States the error.
     *
     * @param code {@code P2009} for the statement, {@code P2019} for a value, {@code P1016} for SQL written by hand
     */
    public InvalidQueryException(String code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
