package io.prisma4j.query;

import io.prisma4j.schema.Column;

/**
 * A field that holds numbers, which can be summed up: {@code u.posts().sum(p -> p.views())}.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 * @param <S> the type of a sum, which is exact where the numbers are
 * @param <A> the type of an average
 */
@CheckReturnValue
public abstract class NumberField<R, T extends Number, S extends Number, A extends Number> extends OrderedField<R, T> {
    private final Numbers<S> sums;
    private final Numbers<A> averages;

    NumberField(
            Scope<?> scope,
            Column column,
            ColumnGetter<T> required,
            ColumnGetter<T> nullable,
            Numbers<S> sums,
            Numbers<A> averages) {
        super(scope, column, required, nullable);
        this.sums = sums;
        this.averages = averages;
    }

    final Numbers<S> sums() {
        return sums;
    }

    final Numbers<A> averages() {
        return averages;
    }
}
