package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A stored value is not what the model or the query says it is (P2023): an enum's unknown label, null in a required column or for
 * a primitive.
 */
public final class InconsistentDataException extends PrismaException {
    private static final long serialVersionUID = 1;

    public InconsistentDataException(String message) {
        this(message, null);
    }

    public InconsistentDataException(String message, @Nullable Throwable cause) {
        super("P2023", message, cause);
    }
}
