package io.prisma4j.internal.sql;

import io.prisma4j.Json;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;

/**
 * What is bound to one mark of a statement.
 *
 * @param form how the value is written
 */
public record Parameter(Value value, Form form) {
    /** How a value is written. */
    public enum Form {
        /** As it is. */
        PLAIN,
        /** A text as a pattern of {@code like} for what contains it. */
        CONTAINS,
        /** A text as a pattern of {@code like} for what starts with it. */
        STARTS_WITH,
        /** A text as a pattern of {@code like} for what ends with it. */
        ENDS_WITH,
        /** The name of a member or the number of an element as a path of SQLite: {@code $."name"}, {@code $[0]}. */
        JSON_PATH,
        /** A decimal as the greatest not above it that SQLite stores as a number. */
        NUMBER_BELOW;

        static Form of(Match match) {
            return switch (match) {
                case CONTAINS -> CONTAINS;
                case STARTS_WITH -> STARTS_WITH;
                case ENDS_WITH -> ENDS_WITH;
            };
        }
    }

    /** What is bound in the end. */
    public Value bound() {
        return switch (form) {
            case PLAIN -> value;
            case CONTAINS -> text("%" + pattern() + "%");
            case STARTS_WITH -> text(pattern() + "%");
            case ENDS_WITH -> text("%" + pattern());
            case JSON_PATH -> text(path());
            case NUMBER_BELOW -> Value.of(value.like(), SqliteDecimal.atOrBelow((BigDecimal) value.value()));
        };
    }

    private Value text(String text) {
        return Value.of(value.like(), text);
    }

    private String pattern() {
        return value.value()
                .toString()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private String path() {
        if (!(value.value() instanceof Integer element)) {
            return "$." + Json.string(value.value().toString()).text();
        }
        return element < 0 ? "$[#" + element + "]" : "$[" + element + "]";
    }
}
