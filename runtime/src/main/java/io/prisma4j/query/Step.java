package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.RowLock;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a builder's method: a small node that points at the call before; {@link Fold} makes a query of them. */
sealed interface Step {
    /** The call before; null for the first. */
    @Nullable
    Step before();

    /** Adds what was said by this call. */
    void tell(Fold<?> fold);

    static <F, R> @Nullable Step where(
            @Nullable Step before, F fields, Function<? super F, ? extends Filter<R>> filter) {
        Condition condition = Filter.of(filter.apply(fields), "where").condition();
        return condition == null ? before : new Where(before, condition);
    }

    static <F, R> Step orderBy(
            @Nullable Step before, F fields, Collection<? extends Function<? super F, Order<R>>> keys) {
        return new Ordered(before, Order.nodes(fields, keys));
    }

    static <F, R> Step distinct(
            @Nullable Step before, F fields, Collection<? extends Function<? super F, ? extends Field<R, ?>>> keys) {
        List<ColumnRef> columns = new ArrayList<>();
        for (Function<? super F, ? extends Field<R, ?>> key : keys)
            columns.add(key.apply(fields).ref());
        return new Distinct(before, columns);
    }

    static <F, R> Step cursor(@Nullable Step before, F fields, Function<? super F, UniqueFilter<R>> cursor) {
        return new Cursor(before, Filter.of(cursor.apply(fields), "cursor").where());
    }

    static long checkedSkip(long rows) {
        if (rows < 0) {
            throw new InvalidQueryException("P2019", "skip was given " + rows + "; give 0 or more", null);
        }
        return rows;
    }

    /** Lists of lists are planned in full, so there is a limit; no list of the database's JSON is deeper. */
    static Step levels(@Nullable Step before, Object shown, Relation relation, int levels) {
        if (levels < 1 || levels > Repeated.MOST) {
            throw new InvalidQueryException(
                    "P2019", shown + " was asked for to " + levels + " levels; give 1 to " + Repeated.MOST, null);
        }
        return new Repeated(before, relation, levels);
    }

    static <F, R> Step include(
            @Nullable Step before,
            F fields,
            Collection<? extends Function<? super F, ? extends Inclusion<R>>> relations) {
        List<Branch> branches = new ArrayList<>();
        for (Function<? super F, ? extends Inclusion<R>> relation : relations) {
            Inclusion<R> inclusion = relation.apply(fields);
            if (inclusion == null) {
                throw new InvalidQueryException("P2009", "include was given null; leave the relation out", null);
            }
            branches.add(inclusion.branch());
        }
        return new Include(before, branches);
    }

    record Where(@Nullable Step before, Condition condition) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.where(condition);
        }
    }

    record Ordered(@Nullable Step before, List<OrderBy> keys) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.orderBy(keys);
        }
    }

    record Distinct(@Nullable Step before, List<ColumnRef> columns) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.distinct(columns);
        }
    }

    record Cursor(@Nullable Step before, UniqueWhere cursor) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.cursor(cursor);
        }
    }

    record Skip(@Nullable Step before, long rows) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.skip(rows);
        }
    }

    /** Negative for the last ones. */
    record Take(@Nullable Step before, long rows) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.take(rows);
        }
    }

    record Include(@Nullable Step before, List<Branch> branches) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            for (Branch branch : branches) fold.include(branch);
        }
    }

    record Repeated(@Nullable Step before, Relation relation, int levels) implements Step {
        private static final int MOST = 50;

        @Override
        public void tell(Fold<?> fold) {
            fold.levels(relation, levels);
        }
    }

    record Strategy(@Nullable Step before, LoadStrategy strategy) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.strategy(strategy);
        }
    }

    record Lock(@Nullable Step before, RowLock lock) implements Step {
        @Override
        public void tell(Fold<?> fold) {
            fold.lock(lock);
        }
    }
}
