package properties;

import io.prisma4j.Json;
import io.prisma4j.query.Filter;
import io.prisma4j.query.JsonPath;
import io.prisma4j.query.TextFilter;
import java.math.BigDecimal;

/** Writes filters of JSON with the builders. */
final class JsonFilters {
    private JsonFilters() {}

    static <R> Filter<R> of(JsonWhere where, AnyFields<R> fields) {
        JsonPath<R> path = path(where.part(), fields);
        if (where instanceof JsonWhere.Compare compare) return compare(path, compare);
        if (where instanceof JsonWhere.OneOf one)
            return one.negated() ? path.notIn(one.values()) : path.in(one.values());
        if (where instanceof JsonWhere.Match match) {
            TextFilter<R> filter = switch (match.side()) {
                case CONTAINS -> path.contains(match.text());
                case STARTS_WITH -> path.startsWith(match.text());
                case ENDS_WITH -> path.endsWith(match.text());
            };
            return match.ignoreCase() ? filter.ignoreCase() : filter;
        }
        if (where instanceof JsonWhere.Elements elements) {
            return elements.has() == JsonWhere.Has.EVERY
                    ? path.hasEvery(elements.elements())
                    : path.hasSome(elements.elements());
        }
        return switch (((JsonWhere.Null) where).missing()) {
            case IS_NULL -> path.isNull();
            case IS_NOT_NULL -> path.isNotNull();
            case IS_ANY_NULL -> path.isAnyNull();
        };
    }

    private static <R> Filter<R> compare(JsonPath<R> path, JsonWhere.Compare compare) {
        Json value = compare.value();
        if (compare.how() == Where.Comparison.EQ) return path.eq(value);
        if (compare.how() == Where.Comparison.NE) return path.ne(value);
        if (JsonTree.of(value) instanceof String text) {
            return switch (compare.how()) {
                case LT -> path.lt(text);
                case LTE -> path.lte(text);
                case GT -> path.gt(text);
                default -> path.gte(text);
            };
        }
        BigDecimal number = (BigDecimal) JsonTree.of(value);
        return switch (compare.how()) {
            case LT -> path.lt(number);
            case LTE -> path.lte(number);
            case GT -> path.gt(number);
            default -> path.gte(number);
        };
    }

    static <R> JsonPath<R> path(JsonWhere.Part part, AnyFields<R> fields) {
        JsonPath<R> path = Filters.end(fields, part.field()).json(part.field().what());
        for (Object step : part.steps()) path = step instanceof String name ? path.path(name) : path.at((Integer) step);
        return path;
    }
}
