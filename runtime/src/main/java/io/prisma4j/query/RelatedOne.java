package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The related record of a to-one relation, with what is loaded of it: {@code p.author().include(a -> a.profile())}.
 *
 * @param <R> the scope that it belongs to
 * @param <C> the related model
 * @param <F> its fields, in a scope of their own
 */
@CheckReturnValue
public final class RelatedOne<R, C, F extends Fields<In<R>, C>> implements Selectable<R, C>, Inclusion<R> {
    private final Scope<C> scope;
    private final Later<F> inside;
    private final @Nullable Step steps;

    /** The record at the end of a path; for generated code. */
    public RelatedOne(Scope<C> scope, Function<? super Scope<C>, ? extends F> inside) {
        this(scope, new Later<>(() -> inside.apply(scope.opened())), null);
    }

    private RelatedOne(Scope<C> scope, Later<F> inside, @Nullable Step steps) {
        this.scope = scope;
        this.inside = inside;
        this.steps = steps;
    }

    /** With relations of the related record. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final RelatedOne<R, C, F> include(Function<? super F, ? extends Inclusion<In<R>>>... relations) {
        return include(Arrays.asList(relations));
    }

    RelatedOne<R, C, F> include(Collection<? extends Function<? super F, ? extends Inclusion<In<R>>>> relations) {
        return new RelatedOne<>(scope, inside, Step.include(steps, inside.get(), relations));
    }

    /** The same for the record, and its own: so many levels. */
    RelatedOne<R, C, F> levels(int levels) {
        return new RelatedOne<>(scope, inside, Step.levels(steps, this, relation(), levels));
    }

    /** Something else than the whole record; null where there is none. */
    public <S> Selectable<R, S> select(Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        Reading<S> reading = scope.reached(shape.apply(inside.get()).reading());
        return () -> reading;
    }

    @Override
    public Reading<C> reading() {
        return scope.reached(new Fold<>(scope).add(steps).record());
    }

    @Override
    public Branch branch() {
        return Branch.of(holder(), relation(), scope.opened(), steps);
    }

    <T> T given(@Nullable T said, String operator) {
        if (said != null) return said;
        throw new InvalidQueryException(
                "P2009", this + ": " + operator + " was given null; use isNull() or isNotNull()", null);
    }

    /** It exists, or it does not, with this condition. */
    Filter<R> quantified(
            Condition.Quantifier quantifier, @Nullable Function<? super F, ? extends Filter<In<R>>> filter) {
        Filter<In<R>> inner = filter == null
                ? Filter.leftOut()
                : Filter.of(filter.apply(inside.get()), relation().name());
        String fault = inner.fault();
        if (fault != null) return Filter.faulty(fault);
        int depth = holder().recordDepth();
        return Filter.of(
                holder().within(new Condition.Related(depth, depth + 1, relation(), quantifier, inner.entering())));
    }

    private Scope<?> holder() {
        Scope<?> from = scope.from();
        if (from == null) throw new IllegalStateException(scope + " is no path; compile the models again");
        return from;
    }

    private Relation relation() {
        List<Relation> path = scope.path();
        return path.get(path.size() - 1);
    }

    @Override
    public String toString() {
        return scope.toString();
    }
}
