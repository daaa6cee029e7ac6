package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import java.util.function.Function;

/**
 * What can be said of a related record as a whole, beside its fields, which are a path: {@code p.author().name()}.
 *
 * <pre>{@code
 * prisma.post().findMany().where(p -> p.author().isNot(a -> a.name().eq("Bob")).and(p.author().isNotNull()))
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 * @param <C> the related model
 * @param <F> its fields, in a scope of their own
 */
@CheckReturnValue
public interface ToOne<R, C, F extends Fields<In<R>, C>> extends Inclusion<R> {
    /** The record without its fields; for generated code. */
    RelatedOne<R, C, F> related();

    /** There is a related record, and it fulfils the filter. */
    default Filter<R> is(Function<? super F, ? extends Filter<In<R>>> filter) {
        return related().quantified(Condition.Quantifier.SOME, related().given(filter, "is"));
    }

    /** There is no related record that fulfils the filter; true where there is none at all. */
    default Filter<R> isNot(Function<? super F, ? extends Filter<In<R>>> filter) {
        return related().quantified(Condition.Quantifier.NONE, related().given(filter, "isNot"));
    }

    /** There is no related record. */
    default Filter<R> isNull() {
        return related().quantified(Condition.Quantifier.NONE, null);
    }

    /** There is a related record. */
    default Filter<R> isNotNull() {
        return related().quantified(Condition.Quantifier.SOME, null);
    }

    /** With a relation of the related record; call it again for another one. */
    default RelatedOne<R, C, F> include(Function<? super F, ? extends Inclusion<In<R>>> relation) {
        return related().include(java.util.List.of(relation));
    }

    /** Something else than the whole record; null where there is none: {@code p.author().select(a -> a.name())}. */
    default <S> Selectable<R, S> select(Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        return related().select(shape);
    }

    @Override
    default Branch branch() {
        return related().branch();
    }
}
