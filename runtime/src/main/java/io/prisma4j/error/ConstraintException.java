package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A write was refused because it breaks a constraint of the database; nothing of it has happened. */
public abstract class ConstraintException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are serializable
    private final List<String> fields;

    private final String constraint;

    ConstraintException(
            String code,
            String message,
            String model,
            List<String> fields,
            String constraint,
            @Nullable Throwable cause) {
        super(code, message, cause);
        this.model = model;
        this.fields = List.copyOf(fields);
        this.constraint = constraint;
    }

    /** The model whose constraint is broken; the table's name if it belongs to no model, empty if it is not known. */
    public final String model() {
        return model;
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
