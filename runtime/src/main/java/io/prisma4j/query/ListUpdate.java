package io.prisma4j.query;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Changes to a list, made by the database, so that two writers at once both add theirs: {@code d.tags().push("java")}. A list that
 * is null becomes what is pushed. The setter {@code d.tags("java", "sql")} stands beside it.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> the type of the elements
 * @param <U> the update, to go on with
 */
public final class ListUpdate<M, F extends Fields<M, M>, T, U extends Input> extends ValueUpdate<M, F, List<T>, U> {
    private final Function<? super T, ?> stored;

    /** Changes to a column; for generated code. */
    public ListUpdate(U update, Column column, F fields) {
        this(update, column, fields, Elements::plain);
    }

    /** Changes to a column, and how an element is stored; for generated code. */
    public ListUpdate(U update, Column column, F fields, Function<? super T, ?> stored) {
        super(update, column, fields);
        this.stored = stored;
    }

    /** Adds these elements at the end, behind those that were pushed before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final U push(T... elements) {
        return push(Arrays.asList(elements));
    }

    /**
     * Adds these elements at the end, behind those that were pushed before.
     *
     * @throws io.prisma4j.error.InvalidQueryException if one of them is null
     */
    public U push(List<T> elements) {
        update().push(column(), update().elements(column(), elements, stored));
        return update();
    }

    /** Puts these elements in place of what the list has; none makes it empty. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final U set(T... elements) {
        return set(Arrays.asList(elements));
    }

    /**
     * Puts these elements in place of what the list has; none makes it empty.
     *
     * @throws io.prisma4j.error.InvalidQueryException if one of them is null
     */
    public U set(List<T> elements) {
        update().change(column(), Assignment.Change.SET, update().elements(column(), elements, stored));
        return update();
    }
}
