package io.prisma4j.internal.sql;

import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is bound to one mark of a statement.
 *
 * @param pattern how the value is made a pattern of {@code like}; null for the value itself
 */
public record Parameter(Value value, @Nullable Match pattern) {
    /** What is bound in the end. */
    public Value bound() {
        if (pattern == null) return value;
        String part = escape(value.value().toString());
        return Value.of(
                value.like(),
                switch (pattern) {
                    case CONTAINS -> "%" + part + "%";
                    case STARTS_WITH -> part + "%";
                    case ENDS_WITH -> "%" + part;
                });
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
