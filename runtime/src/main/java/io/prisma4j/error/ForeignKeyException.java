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

    public ForeignKeyException(String model, List<String> fields, String constraint, @Nullable Throwable cause) {
        super(
                "P2003",
                "the foreign key " + Names.of(fields, constraint) + Names.in(model)
                        + " would refer to a record that is not there; create that record first,"
                        + " or delete those that refer to it before it",
                model,
                fields,
                constraint,
                cause);
    }
}
