package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter on a text, case-sensitive on every database unless {@link #ignoreCase()}.
 *
 * <pre>{@code
 * p.title().contains("java").ignoreCase()
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class TextFilter<R> extends Filter<R> {
    private final Function<Boolean, Condition> ignoring;

    private TextFilter(@Nullable Condition condition, @Nullable String fault, Function<Boolean, Condition> ignoring) {
        super(condition, fault);
        this.ignoring = ignoring;
    }

    static <R> TextFilter<R> of(@Nullable String fault, Function<Boolean, Condition> ignoring) {
        return new TextFilter<>(fault == null ? ignoring.apply(false) : null, fault, ignoring);
    }

    /** The same, whether letters are upper or lower case. */
    public Filter<R> ignoreCase() {
        return fault() == null ? Filter.of(ignoring.apply(true)) : this;
    }
}
