package io.prisma4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A number or a time is outside of what its column can hold, or an arithmetic change leaves that range (P2020).
 *
 * <pre>{@code
 * catch (ValueOutOfRangeException e) { return badRequest(e.field()); }
 * }</pre>
 */
public final class ValueOutOfRangeException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;
    private final String field;

    /**
     * States the error.
     *
     * @param model the model that is written; empty if it is not known
     * @param field the component; empty if the database does not say which
     */
    public ValueOutOfRangeException(String model, String field, String message, @Nullable Throwable cause) {
        super("P2020", message, cause);
        this.model = model;
        this.field = field;
    }

    /** The model that is written; empty if it is not known. */
    public String model() {
        return model;
    }

    /** The component whose value does not fit; empty if the database does not say which. */
    public String field() {
        return field;
    }
}
