package odd;

import io.prisma4j.query.Filter;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A filter that takes a text, and for which things it should hold.
 *
 * @param method the method that it covers
 */
record Ask(
        String method,
        BiFunction<ThingFields<Thing>, String, Filter<Thing>> filter,
        BiPredicate<Thing, String> holds) {}
