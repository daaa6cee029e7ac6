package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a count or of a write of many must fulfil, and whether all that was asked was left out.
 *
 * @param <F> the fields
 * @param <M> the model
 */
final class Filtered<F extends Fields<M, M>, M> {
    private final F root;
    private final @Nullable Condition condition;
    private final boolean asked;

    private Filtered(F root, @Nullable Condition condition, boolean asked) {
        this.root = root;
        this.condition = condition;
        this.asked = asked;
    }

    static <F extends Fields<M, M>, M> Filtered<F, M> all(F root) {
        return new Filtered<>(root, null, false);
    }

    Filtered<F, M> and(Function<? super F, ? extends Filter<M>> filter) {
        Condition more = Filter.of(filter.apply(root), "where").condition();
        if (more == null) return new Filtered<>(root, condition, true);
        return new Filtered<>(
                root,
                condition == null
                        ? more
                        : Filter.of(condition).and(Filter.of(more)).condition(),
                true);
    }

    F root() {
        return root;
    }

    @Nullable
    Condition condition() {
        return condition;
    }

    /**
     * The condition of a write of many.
     *
     * @throws io.prisma4j.error.InvalidQueryException if there was a filter, and all of it was left out
     */
    @Nullable
    Condition condition(String operation) {
        if (asked && condition == null) throw Inputs.nothingLeft(root.scope().model() + "." + operation);
        return condition;
    }

    @Override
    public String toString() {
        return condition == null ? "all" : condition.toString();
    }
}
