package io.prisma4j.query;

import io.prisma4j.read.ElementReader;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a list of values: {@code p.tags().has("java")}. Two lists are equal if they have equal elements in the same
 * order. A list that the client wrote is never null; one that another program left null is read as empty, and no filter but
 * {@link #isNull()} finds it. In an order, lists stand as the database sorts arrays, or on SQLite their texts.
 *
 * @param <R> the scope that it belongs to
 * @param <T> the type of its elements
 */
@CheckReturnValue
public final class ListField<R, T> extends Field<R, List<T>> {
    private final Function<? super T, ?> stored;

    /** A field of a column and how an element is read; for generated code. */
    public ListField(Scope<?> scope, Column column, ElementReader<T> element) {
        this(scope, column, element, Elements::plain);
    }

    /** A field of a column, how an element is read, and how it is stored; for generated code. */
    public ListField(Scope<?> scope, Column column, ElementReader<T> element, Function<? super T, ?> stored) {
        super(scope, column, (row, at) -> row.getList(at, element), (row, at) -> row.getList(at, element));
        this.stored = stored;
    }

    /** It has this element. */
    public Filter<R> has(T element) {
        return element == null ? Filter.faulty(nullGiven("has")) : hasElements("has", true, List.of(element));
    }

    /** It has the other field's value as an element; none has null. */
    public Filter<R> has(Field<R, T> element) {
        return hasColumn("has", true, element);
    }

    /** It has all of these elements, in any order; every list has all of none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> hasEvery(T... elements) {
        return hasEvery(Arrays.asList(elements));
    }

    /** It has all of these elements, in any order; every list has all of none. */
    public Filter<R> hasEvery(Collection<? extends T> elements) {
        return hasElements("hasEvery", true, elements);
    }

    /** It has all elements of the other field's list. */
    public Filter<R> hasEvery(ListField<R, T> elements) {
        return hasColumn("hasEvery", true, elements);
    }

    /** It has one of these elements or more; no list has one of none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<R> hasSome(T... elements) {
        return hasSome(Arrays.asList(elements));
    }

    /** It has one of these elements or more; no list has one of none. */
    public Filter<R> hasSome(Collection<? extends T> elements) {
        return hasElements("hasSome", false, elements);
    }

    /** It has one element of the other field's list or more. */
    public Filter<R> hasSome(ListField<R, T> elements) {
        return hasColumn("hasSome", false, elements);
    }

    /** It has no element. */
    public Filter<R> isEmpty() {
        return Filter.of(scope().within(new Condition.IsEmpty(scope().inCondition(column()))));
    }

    @Override
    public Filter<R> eq(List<T> value) {
        return Elements.stored(value, stored) == null ? Filter.faulty(nullGiven("eq")) : super.eq(value);
    }

    @Override
    public Filter<R> ne(List<T> value) {
        return Elements.stored(value, stored) == null ? Filter.faulty(nullGiven("ne")) : super.ne(value);
    }

    @Override
    public Filter<R> in(Collection<? extends List<T>> values) {
        return values == null
                ? Filter.faulty(nullGiven("in"))
                : Filter.anyOf(values.stream().map(this::eq).toList());
    }

    @Override
    public Filter<R> notIn(Collection<? extends List<T>> values) {
        return values == null
                ? Filter.faulty(nullGiven("notIn"))
                : Filter.allOf(values.stream().map(this::ne).toList());
    }

    @Override
    Object stored(List<T> value) {
        List<Object> elements = Elements.stored(value, stored);
        if (elements == null) throw new IllegalArgumentException(nullGiven("eq"));
        return elements;
    }

    private Filter<R> hasElements(String operator, boolean all, @Nullable Collection<? extends @Nullable T> elements) {
        List<Object> values = Elements.stored(elements, stored);
        if (values == null) return Filter.faulty(nullGiven(operator));
        return Filter.of(
                scope().within(new Condition.Has(scope().inCondition(column()), all, Value.of(column(), values))));
    }

    private Filter<R> hasColumn(String operator, boolean all, @Nullable Field<R, ?> other) {
        if (other == null) return Filter.faulty(nullGiven(operator));
        return Filter.of(scope().comparing(
                        other.scope(),
                        depth -> new Condition.Has(
                                scope().inCondition(column()), all, ColumnRef.of(depth, other.column()))));
    }
}
