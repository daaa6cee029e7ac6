package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement for a reason that has no exception of its own: a value that its column's type cannot be made of
 * (P2007), a missing table (P2021) or column (P2022), a missing right (P1010), or another (P2039).
 *
 * <pre>{@code
 * catch (DatabaseException e) { log.error("SQLState {}", e.sqlState(), e); }
 * }</pre>
 */
public final class DatabaseException extends PrismaException {
    private static final long serialVersionUID = 1;

    /**
     * States the error.
     *
     * @param code the code of the reason
     */
    public DatabaseException(String code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
