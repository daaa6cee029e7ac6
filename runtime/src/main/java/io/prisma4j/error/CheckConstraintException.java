package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record does not fulfil a check, or stands against another record by an exclusion constraint (P2004).
 *
 * <pre>{@code
 * catch (CheckConstraintException e) { return badRequest(e.fields()); }
 * }</pre>
 */
public final class CheckConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1;

    public CheckConstraintException(String model, List<String> fields, String constraint, @Nullable Throwable cause) {
        this(model, fields, constraint, "", cause);
    }

    private CheckConstraintException(
            String model, List<String> fields, String constraint, String path, @Nullable Throwable cause) {
        super(
                "P2004",
                "the constraint " + constraint + Names.in(model) + " does not allow the "
                        + (fields.isEmpty() ? "values" : "values of " + String.join(", ", fields))
                        + "; give others, or change the constraint",
                model,
                fields,
                constraint,
                path,
                cause);
    }

    @Override
    CheckConstraintException placed(String operation) {
        return new CheckConstraintException(model(), fields(), constraint(), operation, getCause());
    }
}
