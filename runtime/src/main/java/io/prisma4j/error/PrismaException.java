package io.prisma4j.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The root of everything that prisma4j throws about a database or a query. */
public abstract class PrismaException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    protected PrismaException(String code, String message, @Nullable Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    /** Prisma's code of the error: {@code P2002}. */
    public final String code() {
        return code;
    }

    /** The SQLState with which the database refused; null if it gave none, or was not asked. */
    public final @Nullable String sqlState() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) return refused.getSQLState();
        }
        return null;
    }
}
