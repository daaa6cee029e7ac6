package io.prisma4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key names a record that does not exist, or a record is deleted that others still refer to (P2003).
 *
 * <pre>{@code
 * catch (ForeignKeyException e) { log.warn("{} has no such {}", e.model(), e.fields()); }
 * }</pre>
 */
public final class ForeignKeyException extends ConstraintException {
    private static final long serialVersionUID = 1;
    private final String what;

    /**
     * States which key is broken.
     *
     * @param model the model that has the foreign key
     * @param what how it is broken, and what to do
     */
    public ForeignKeyException(
            String model, List<String> fields, String constraint, String what, @Nullable Throwable cause) {
        this(model, fields, constraint, what, "", cause);
    }

    private ForeignKeyException(
            String model, List<String> fields, String constraint, String what, String path, @Nullable Throwable cause) {
        super("P2003", what, model, fields, constraint, path, cause);
        this.what = what;
    }

    @Override
    ForeignKeyException placed(String operation) {
        return new ForeignKeyException(model(), fields(), constraint(), what, operation, getCause());
    }
}
