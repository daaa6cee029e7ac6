package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another record has the same values of a unique key already (P2002).
 *
 * <pre>{@code
 * catch (UniqueConstraintException e) { return conflict(e.model(), e.fields()); }
 * }</pre>
 */
public final class UniqueConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1;

    public UniqueConstraintException(String model, List<String> fields, String constraint, @Nullable Throwable cause) {
        this(model, fields, constraint, "", cause);
    }

    private UniqueConstraintException(
            String model, List<String> fields, String constraint, String path, @Nullable Throwable cause) {
        super(
                "P2002",
                "a " + model + " with the same " + Names.of(fields, constraint)
                        + " exists already; give another value, or use upsert, connectOrCreate or skipDuplicates",
                model,
                fields,
                constraint,
                path,
                cause);
    }

    @Override
    UniqueConstraintException placed(String operation) {
        return new UniqueConstraintException(model(), fields(), constraint(), operation, getCause());
    }
}
