package properties;

import io.prisma4j.query.Filter;
import io.prisma4j.query.ListField;
import java.util.List;

/** Writes filters of lists with the builders. */
final class ListFilters {
    private ListFilters() {}

    static <R> Filter<R> of(ListWhere where, AnyFields<R> fields) {
        ListField<R, Object> list =
                Filters.end(fields, where.field()).list(where.field().what());
        if (where instanceof ListWhere.Same same) {
            return same.negated() ? list.ne(given(where, same.value())) : list.eq(given(where, same.value()));
        }
        if (where instanceof ListWhere.Has has) {
            List<Object> elements = given(where, has.elements());
            if (elements.size() == 1) return list.has(elements.get(0));
            return has.every() ? list.hasEvery(elements) : list.hasSome(elements);
        }
        if (where instanceof ListWhere.HasField has) return list.has(Filters.value(fields, has.element()));
        return list.isEmpty();
    }

    private static List<Object> given(ListWhere where, List<Object> elements) {
        return elements.stream()
                .map(element -> Values.given(where.field().what(), element))
                .toList();
    }
}
