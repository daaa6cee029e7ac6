package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that must have a value was given none (P2011).
 *
 * <pre>{@code
 * catch (NullConstraintException e) { return missing(e.fields()); }
 * }</pre>
 */
public final class NullConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1;

    public NullConstraintException(String model, List<String> fields, String constraint, @Nullable Throwable cause) {
        this(model, fields, constraint, "", cause);
    }

    private NullConstraintException(
            String model, List<String> fields, String constraint, String path, @Nullable Throwable cause) {
        super(
                "P2011",
                "null is not allowed in " + Names.of(fields, constraint) + Names.in(model)
                        + "; give a value, or make the column nullable",
                model,
                fields,
                constraint,
                path,
                cause);
    }

    @Override
    NullConstraintException placed(String operation) {
        return new NullConstraintException(model(), fields(), constraint(), operation, getCause());
    }
}
