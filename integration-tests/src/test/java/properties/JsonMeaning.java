package properties;

import io.prisma4j.Json;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a filter says of a JSON value. Where there is no such part it is unknown; a part of another kind than what it is compared with
 * does not match, for certain.
 */
final class JsonMeaning {
    private final Ways ways;

    JsonMeaning(Ways ways) {
        this.ways = ways;
    }

    /** What a filter says of the value of a column; null is no value. */
    Truth truth(JsonWhere where, @Nullable Object value) {
        Object part = value == null
                ? null
                : JsonTree.part(JsonTree.of((Json) value), where.part().steps());
        if (where instanceof JsonWhere.Null isNull) {
            return Truth.of(
                    switch (isNull.missing()) {
                        case IS_NULL -> part == null;
                        case IS_NOT_NULL -> part != null;
                        case IS_ANY_NULL -> part == null || part == JsonTree.NULL;
                    });
        }
        if (where instanceof JsonWhere.OneOf one && one.values().isEmpty()) return Truth.of(one.negated());
        return part == null ? Truth.UNKNOWN : Truth.of(holds(where, part));
    }

    private boolean holds(JsonWhere where, Object part) {
        if (where instanceof JsonWhere.Compare compare) {
            return holds(compare.how(), part, JsonTree.of(compare.value()));
        }
        if (where instanceof JsonWhere.OneOf one) {
            return trees(one.values()).contains(part) != one.negated();
        }
        if (where instanceof JsonWhere.Match match) {
            if (!(part instanceof String text)) return false;
            return match.ignoreCase()
                    ? match.side().holds(ways.fold(text), ways.fold(match.text()))
                    : match.side().holds(text, match.text());
        }
        JsonWhere.Elements elements = (JsonWhere.Elements) where;
        if (!(part instanceof List<?> list)) return false;
        Set<Object> wanted = trees(elements.elements());
        return elements.has() == JsonWhere.Has.EVERY
                ? list.containsAll(wanted)
                : list.stream().anyMatch(wanted::contains);
    }

    private boolean holds(Where.Comparison how, Object part, Object value) {
        return switch (how) {
            case EQ -> part.equals(value);
            case NE -> !part.equals(value);
            default -> {
                if (part instanceof BigDecimal number && value instanceof BigDecimal other) {
                    yield how.holds(number.compareTo(other));
                }
                yield part instanceof String text
                        && value instanceof String other
                        && how.holds(ways.texts().compare(text, other));
            }
        };
    }

    private static Set<Object> trees(List<Json> values) {
        return values.stream().map(JsonTree::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** What a part of a value is when it is selected; null for nothing. */
    static @Nullable Json selected(JsonWhere.Part part, @Nullable Object value) {
        Object tree = value == null ? null : JsonTree.part(JsonTree.of((Json) value), part.steps());
        return tree == null ? null : JsonTree.json(tree);
    }
}
