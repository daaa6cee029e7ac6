package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record must fulfil; immutable.
 *
 * <pre>{@code
 * p.title().contains("java").and(p.views().gt(100).or(p.author().role().eq(ADMIN)))
 * }</pre>
 *
 * A filter that was left out, by {@link #given} or {@link #when}, is as if it had not been written: it vanishes from
 * {@code and}, {@code or}, {@code allOf} and {@code anyOf}. An operand that is null is reported when the filter enters a query,
 * so that {@code when(false)} can leave it out before.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public class Filter<R> {
    private final @Nullable Condition condition;
    private final @Nullable String fault;

    Filter(@Nullable Condition condition, @Nullable String fault) {
        this.condition = condition;
        this.fault = fault;
    }

    static <R> Filter<R> of(Condition condition) {
        return new Filter<>(condition, null);
    }

    static <R> Filter<R> leftOut() {
        return new Filter<>(null, null);
    }

    static <R> Filter<R> faulty(String fault) {
        return new Filter<>(null, fault);
    }

    /**
     * A filter by a value, left out where the value is null: {@code Filter.given(title, p.title()::contains)}.
     *
     * @param value what to filter by; may be null
     */
    public static <R, V> Filter<R> given(@Nullable V value, Function<? super V, ? extends Filter<R>> filter) {
        return value == null
                ? leftOut()
                : Filter.of(filter.apply(value), "given").plain();
    }

    /** All of them hold; true where there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <R> Filter<R> allOf(Filter<R>... filters) {
        return allOf(Arrays.asList(present(filters, "allOf")));
    }

    /** All of them hold; true where there are none. */
    public static <R> Filter<R> allOf(Collection<? extends Filter<R>> filters) {
        return joined(filters, "allOf", Condition.All::new);
    }

    /** One of them holds; false where there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <R> Filter<R> anyOf(Filter<R>... filters) {
        return anyOf(Arrays.asList(present(filters, "anyOf")));
    }

    /** One of them holds; false where there are none. */
    public static <R> Filter<R> anyOf(Collection<? extends Filter<R>> filters) {
        return joined(filters, "anyOf", Condition.Any::new);
    }

    /** None of them holds; true where there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <R> Filter<R> noneOf(Filter<R>... filters) {
        return noneOf(Arrays.asList(present(filters, "noneOf")));
    }

    /** None of them holds; true where there are none. */
    public static <R> Filter<R> noneOf(Collection<? extends Filter<R>> filters) {
        return joined(filters, "noneOf", members -> new Condition.Not(new Condition.Any(members)));
    }

    /** Both hold. */
    public Filter<R> and(Filter<R> other) {
        return with(other, "and", Condition.All::new);
    }

    /** One of both holds, or both. */
    public Filter<R> or(Filter<R> other) {
        return with(other, "or", Condition.Any::new);
    }

    /** It does not hold; neither does it where a null makes it unknown, as in SQL. */
    public Filter<R> not() {
        return condition == null ? plain() : of(new Condition.Not(condition));
    }

    /** The same, left out unless {@code wanted}. */
    public Filter<R> when(boolean wanted) {
        return wanted ? this : leftOut();
    }

    /**
     * The condition that enters a tree; null where the filter was left out.
     *
     * @throws InvalidQueryException if an operand was null
     */
    final @Nullable Condition condition() {
        if (fault != null) throw new InvalidQueryException("P2019", fault, null);
        return entering();
    }

    @Nullable
    Condition entering() {
        return condition;
    }

    final @Nullable String fault() {
        return fault;
    }

    /** The filter that a user's lambda answered with. */
    static <T extends Filter<?>> T of(@Nullable T answered, String place) {
        if (answered == null) {
            throw new InvalidQueryException(
                    "P2019", place + ": the filter is null; leave one out by filter.when(false) or Filter.given", null);
        }
        return answered;
    }

    private static <T> T present(@Nullable T filters, String place) {
        if (filters == null) {
            throw new InvalidQueryException(
                    "P2019", place + " was given null; give filters, or an empty list for none", null);
        }
        return filters;
    }

    private Filter<R> plain() {
        return new Filter<>(condition, fault);
    }

    private Filter<R> with(Filter<R> other, String place, Function<List<Condition>, Condition> join) {
        Filter<R> second = of(other, place);
        if (fault != null) return plain();
        if (second.fault != null) return faulty(second.fault);
        if (condition == null) return second.plain();
        if (second.condition == null) return plain();
        boolean all = place.equals("and");
        List<Condition> members = new ArrayList<>();
        add(members, condition, all);
        add(members, second.condition, all);
        return of(join.apply(members));
    }

    private static void add(List<Condition> members, Condition condition, boolean all) {
        if (all && condition instanceof Condition.All nested) members.addAll(nested.of());
        else if (!all
                && condition instanceof Condition.Any nested
                && !nested.of().isEmpty()) members.addAll(nested.of());
        else members.add(condition);
    }

    private static <R> Filter<R> joined(
            Collection<? extends Filter<R>> filters, String place, Function<List<Condition>, Condition> join) {
        List<Condition> members = new ArrayList<>();
        for (Filter<R> filter : present(filters, place)) {
            if (of(filter, place).fault != null) return filter.plain();
            if (filter.condition != null) members.add(filter.condition);
        }
        return members.isEmpty() && !filters.isEmpty() ? leftOut() : of(join.apply(members));
    }

    @Override
    public final String toString() {
        if (fault != null) return "fault: " + fault;
        return condition == null ? "left out" : condition.toString();
    }
}
