package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A value is longer than its column allows (P2000).
 *
 * <pre>{@code
 * catch (ValueTooLongException e) { return badRequest(e.field()); }
 * }</pre>
 */
public final class ValueTooLongException extends RefusedException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String reason;

    /**
     * States the error.
     *
     * @param model the model of the value; empty if it is not known
     * @param field the component; empty if the database does not say which
     */
    public ValueTooLongException(String model, String field, String message, @Nullable Throwable cause) {
        this(model, field, message, "", cause);
    }

    private ValueTooLongException(String model, String field, String message, String path, @Nullable Throwable cause) {
        super("P2000", message, model, path, cause);
        this.field = field;
        this.reason = message;
    }

    /** The component whose value does not fit; empty if the database does not say which. */
    public String field() {
        return field;
    }

    @Override
    ValueTooLongException placed(String operation) {
        return new ValueTooLongException(model(), field, reason, operation, getCause());
    }
}
