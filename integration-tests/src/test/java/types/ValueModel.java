package types;

import io.prisma4j.query.Field;
import io.prisma4j.query.Fields;
import io.prisma4j.query.Input;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Selectable;
import io.prisma4j.query.UniqueIntField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A model of which each column is tested alone: nothing else has to be given.
 *
 * @param nullable whether its columns may be null
 * @param related the model's records on a shelf, by a strategy
 * @param shelf makes a shelf
 */
record ValueModel<M, F extends Fields<M, M>, C extends Input, U extends Input, P>(
        ModelQueries<M, F, C, C, U, ?, ?> queries,
        boolean nullable,
        Function<F, UniqueIntField<M>> id,
        Function<M, Integer> idOf,
        BiFunction<C, Integer, C> onShelf,
        Function<M, Integer> shelfOf,
        Function<F, Selectable<M, P>> projection,
        BiFunction<Integer, RelationLoadStrategy, List<M>> related,
        Supplier<Integer> shelf) {

    <T> ValueColumn<M, F, C, U, P, T> column(
            String name,
            ScalarValues<T> values,
            BiFunction<C, T, C> create,
            BiFunction<U, T, U> update,
            Function<F, Field<M, T>> field,
            Function<M, T> value,
            Function<P, T> projected) {
        return new ValueColumn<>(this, name, values, create, update, field, value, projected);
    }
}
