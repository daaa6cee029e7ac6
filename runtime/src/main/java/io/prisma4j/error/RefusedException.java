package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/** What an operation says of a record's values cannot be stored, or not be asked for; nothing of a write has happened. */
public abstract class RefusedException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;
    private final String path;

    RefusedException(String code, String message, String model, String path, @Nullable Throwable cause) {
        super(code, path.isEmpty() ? message : path + ": " + message, cause);
        this.model = model;
        this.path = path;
    }

    /** The model whose record is concerned; the table's name if it belongs to no model, empty if it is not known. */
    public final String model() {
        return model;
    }

    /** The operation of a write, from the outermost model on: {@code User.posts.create}; empty outside of writes. */
    public final String path() {
        return path;
    }

    /** The same exception in an operation of a write; this one if it is in one already. For the runtime. */
    public final RefusedException in(String operation) {
        if (!path.isEmpty()) return this;
        RefusedException placed = placed(operation);
        placed.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) placed.addSuppressed(suppressed);
        return placed;
    }

    /** The same exception in an operation. */
    abstract RefusedException placed(String operation);
}
