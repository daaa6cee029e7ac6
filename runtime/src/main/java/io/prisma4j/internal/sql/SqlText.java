package io.prisma4j.internal.sql;

import io.prisma4j.tree.Value;
import java.util.List;

/**
 * A statement and what is bound to its parameters, in order.
 *
 * @param sql the text, one {@code ?} for each parameter
 */
public record SqlText(String sql, List<Value> parameters) {
    public SqlText {
        parameters = List.copyOf(parameters);
    }

    /** The text only: values may be secrets. */
    @Override
    public String toString() {
        return sql;
    }
}
