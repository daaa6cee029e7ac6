package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lambdas of writes turned into what the tree carries. */
final class Inputs {
    private Inputs() {}

    /** The data of a record to create, from its first stage to its complete input. */
    static <S> RowData created(Supplier<? extends S> start, Function<? super S, ? extends Input> create) {
        Input complete = create.apply(start.get());
        if (complete == null) {
            throw new InvalidQueryException(
                    "P2009", "a create answered with null; answer with the input it was given", null);
        }
        return complete.data();
    }

    static <S> List<RowData> created(
            Supplier<? extends S> start, Collection<? extends Function<? super S, ? extends Input>> creates) {
        List<RowData> rows = new ArrayList<>(creates.size());
        for (Function<? super S, ? extends Input> create : creates) rows.add(created(start, create));
        return rows;
    }

    /** The data of a record to create for each element. */
    static <S, E> List<RowData> created(
            Supplier<? extends S> start,
            Collection<? extends E> elements,
            BiFunction<? super S, ? super E, ? extends Input> create) {
        List<RowData> rows = new ArrayList<>(elements.size());
        for (E element : elements) rows.add(created(start, stage -> create.apply(stage, element)));
        return rows;
    }

    /**
     * Rows that may be left out as duplicates.
     *
     * @throws InvalidQueryException if one of them writes relations
     */
    static void checkSkippable(List<RowData> rows) {
        for (RowData row : rows) {
            if (row.relations().isEmpty()) continue;
            throw new InvalidQueryException(
                    "P2009",
                    row.model() + " rows that may be skipped as duplicates cannot have nested writes, but one writes "
                            + row.relations().get(0).relation()
                            + "; give the foreign key, leave out skipDuplicates, or use connectOrCreate",
                    null);
        }
    }

    /** The changes to a record; maybe none. */
    static <U extends Input> RowData changed(Supplier<? extends U> start, Consumer<? super U> update) {
        U input = start.get();
        update.accept(input);
        return input.data();
    }

    /**
     * The changes to many records.
     *
     * @throws InvalidQueryException if there are none, or if relations are written
     */
    static <U extends Input> RowData changedAlike(
            Supplier<? extends U> start, Consumer<? super U> update, String operation) {
        U input = start.get();
        update.accept(input);
        if (input.isEmpty()) {
            throw new InvalidQueryException(
                    "P2009",
                    operation + " of " + input.model() + " was given no data; set a field, or leave the call out",
                    null);
        }
        if (input.writesRelations()) {
            throw new InvalidQueryException(
                    "P2009",
                    operation + " of " + input.model()
                            + " cannot write relations; set the foreign key, or update each record",
                    null);
        }
        return input.data();
    }

    static <F, M> UniqueWhere unique(F root, Function<? super F, UniqueFilter<M>> where, String place) {
        return Filter.of(where.apply(root), place).where();
    }

    static <F, M> List<UniqueWhere> unique(
            F root, Collection<? extends Function<? super F, UniqueFilter<M>>> where, String place) {
        List<UniqueWhere> records = new ArrayList<>(where.size());
        for (Function<? super F, UniqueFilter<M>> one : where) records.add(unique(root, one, place));
        return records;
    }

    /**
     * A condition that must be there.
     *
     * @throws InvalidQueryException if all of it was left out, which would mean every record
     */
    static <F, M> Condition condition(F root, Function<? super F, ? extends Filter<M>> where, String place) {
        @Nullable Condition condition = Filter.of(where.apply(root), place).condition();
        if (condition == null) throw nothingLeft(place);
        return condition;
    }

    static InvalidQueryException nothingLeft(String place) {
        return new InvalidQueryException(
                "P2009",
                place
                        + ": the whole filter was left out, which would mean every record; say so by writing no where, or give a"
                        + " value",
                null);
    }

    /** The most records that a write of many may touch. */
    static long limit(long records) {
        if (records < 0) {
            throw new InvalidQueryException("P2019", "limit was given " + records + "; give 0 or more", null);
        }
        return records;
    }
}
