package io.prisma4j.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached (P1001), does not know the login (P1000) or the database (P1003), has no connection to spare
 * (P2037), or the connection was lost (P1017).
 *
 * <pre>{@code
 * catch (ConnectionException e) { return serviceUnavailable(); }
 * }</pre>
 */
public final class ConnectionException extends PrismaException {
    private static final long serialVersionUID = 1;

    /**
     * States the error.
     *
     * @param cause whose SQLState says which of the cases it is
     */
    public ConnectionException(String message, @Nullable Throwable cause) {
        super(code(cause), message, cause);
    }

    private static String code(@Nullable Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return code(sql.getSQLState());
        }
        return "P1001";
    }

    private static String code(String sqlState) {
        if (sqlState.startsWith("28")) return "P1000";
        if (sqlState.startsWith("3D")) return "P1003";
        return switch (sqlState) {
            case "08003", "08006", "08007", "57P01", "57P02" -> "P1017";
            case "53300" -> "P2037";
            default -> "P1001";
        };
    }
}
