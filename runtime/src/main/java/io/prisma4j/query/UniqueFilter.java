package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter that at most one record fulfils: {@code eq} on an id, a unique field or a compound key, which further filters may
 * narrow.
 *
 * <pre>{@code
 * prisma.post().update(p -> p.id().eq(9).and(p.published().eq(false)))
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class UniqueFilter<R> extends Filter<R> {
    private final Key key;
    private final List<Value> values;
    private final Filter<R> narrowed;

    private UniqueFilter(Key key, List<Value> values, Filter<R> narrowed, Condition all, @Nullable String fault) {
        super(fault == null ? all : null, fault);
        this.key = key;
        this.values = values;
        this.narrowed = narrowed;
    }

    /** A record whose key has these values, one for each column. */
    static <R> UniqueFilter<R> of(Scope<?> scope, Key key, @Nullable Object... stored) {
        List<Value> values = new ArrayList<>();
        List<Condition> parts = new ArrayList<>();
        String fault = null;
        for (int i = 0; i < stored.length; i++) {
            Object one = stored[i];
            if (one == null) {
                fault = scope + "." + key.columns().get(i) + ": eq was given null, and no record has null in its key "
                        + key.name() + "; give a value";
                break;
            }
            Value value = Value.of(key.columns().get(i), one);
            values.add(value);
            parts.add(new Condition.Compare(
                    scope.inCondition(key.columns().get(i)), Condition.Operator.EQ, value, false));
        }
        Condition condition = parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        return new UniqueFilter<>(key, values, leftOut(), condition, fault);
    }

    /** This record, if the other filter holds for it, too. */
    @Override
    public UniqueFilter<R> and(Filter<R> other) {
        Filter<R> both = super.and(other);
        return new UniqueFilter<>(
                key,
                values,
                narrowed.and(other),
                both.entering() == null ? new Condition.All(List.of()) : both.entering(),
                both.fault());
    }

    /**
     * What names the record in a tree.
     *
     * @throws InvalidQueryException if an operand was null
     */
    UniqueWhere where() {
        if (fault() != null) throw new InvalidQueryException("P2019", fault(), null);
        return new UniqueWhere(key, values, narrowed.condition());
    }

    /**
     * The same as a condition.
     *
     * @throws InvalidQueryException if an operand was null
     */
    Condition required() {
        Condition all = condition();
        return all == null ? new Condition.All(List.of()) : all;
    }

    /** The components of the key. */
    List<String> components() {
        return key.columns().stream().map(Column::name).toList();
    }
}
