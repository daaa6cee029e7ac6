package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A number or a time is outside of what its column can hold, or an arithmetic change leaves that range (P2020).
 *
 * <pre>{@code
 * catch (ValueOutOfRangeException e) { return badRequest(e.field()); }
 * }</pre>
 */
public final class ValueOutOfRangeException extends RefusedException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String reason;

    /**
     * States the error.
     *
     * @param model the model of the value; empty if it is not known
     * @param field the component; empty if the database does not say which
     */
    public ValueOutOfRangeException(String model, String field, String message, @Nullable Throwable cause) {
        this(model, field, message, "", cause);
    }

    private ValueOutOfRangeException(
            String model, String field, String message, String path, @Nullable Throwable cause) {
        super("P2020", message, model, path, cause);
        this.field = field;
        this.reason = message;
    }

    /** The component whose value does not fit; empty if the database does not say which. */
    public String field() {
        return field;
    }

    /** The same exception of a model's value; this one if its model is known. For the runtime. */
    public ValueOutOfRangeException of(String other) {
        if (!model().isEmpty()) return this;
        ValueOutOfRangeException named = new ValueOutOfRangeException(other, field, reason, path(), getCause());
        named.setStackTrace(getStackTrace());
        return named;
    }

    @Override
    ValueOutOfRangeException placed(String operation) {
        return new ValueOutOfRangeException(model(), field, reason, operation, getCause());
    }
}
