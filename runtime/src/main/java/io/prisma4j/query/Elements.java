package io.prisma4j.query;

import io.prisma4j.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of a list as the tree carries them. */
final class Elements {
    private Elements() {}

    /** What is stored of each; null if the list is null or has null in it. */
    static <T> @Nullable List<Object> stored(
            @Nullable Collection<? extends @Nullable T> values, Function<? super T, ?> stored) {
        if (values == null) return null;
        List<Object> elements = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) return null;
            elements.add(stored.apply(value));
        }
        return List.copyOf(elements);
    }

    /** A value of a type that is stored as it is, or JSON; bytes may change afterwards. */
    static Object plain(Object value) {
        if (value instanceof Json json) return json.text();
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }
}
