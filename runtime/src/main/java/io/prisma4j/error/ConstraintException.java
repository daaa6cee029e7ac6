package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A write was refused because it breaks a constraint of the database; nothing of it has happened. */
public abstract class ConstraintException extends RefusedException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are serializable
    private final List<String> fields;

    private final String constraint;

    ConstraintException(
            String code,
            String message,
            String model,
            List<String> fields,
            String constraint,
            String path,
            @Nullable Throwable cause) {
        super(code, message, model, path, cause);
        this.fields = List.copyOf(fields);
        this.constraint = constraint;
    }

    /** The components of the constraint, by their names in the record; empty if they are not known. */
    public final List<String> fields() {
        return fields;
    }

    /** The constraint's name in the database; empty if it is not known. */
    public final String constraint() {
        return constraint;
    }
}
