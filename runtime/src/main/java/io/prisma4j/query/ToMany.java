package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The related records of a list: to filter by, to count, to include and to select.
 *
 * <pre>{@code
 * prisma.user().findMany()
 *     .where(u -> u.posts().some(p -> p.published().eq(true)))
 *     .include(u -> u.posts().orderBy(p -> p.title().asc()).take(3))
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 * @param <C> the related model
 * @param <F> its fields, in a scope of their own
 */
@CheckReturnValue
public final class ToMany<R, C, F extends Fields<In<R>, C>> implements Selectable<R, List<C>>, Inclusion<R> {
    private final Scope<?> holder;
    private final Relation relation;
    private final Later<F> inside;
    private final @Nullable Step steps;

    /** The list of a relation of the record at {@code holder}; for generated code. */
    public ToMany(
            Scope<?> holder, Relation relation, RowReader<C> reader, Function<? super Scope<C>, ? extends F> inside) {
        this(holder, relation, new Later<>(() -> inside.apply(holder.inside(relation, reader))), null);
    }

    private ToMany(Scope<?> holder, Relation relation, Later<F> inside, @Nullable Step steps) {
        this.holder = holder;
        this.relation = relation;
        this.inside = inside;
        this.steps = steps;
    }

    /** There is a related record. */
    public Filter<R> some() {
        return quantified(Condition.Quantifier.SOME, null);
    }

    /** There is a related record that fulfils the filter. */
    public Filter<R> some(Function<? super F, ? extends Filter<In<R>>> filter) {
        return quantified(Condition.Quantifier.SOME, given(filter, "some"));
    }

    /** No related record fails the filter; true where there is none. */
    public Filter<R> every(Function<? super F, ? extends Filter<In<R>>> filter) {
        return quantified(Condition.Quantifier.EVERY, given(filter, "every"));
    }

    /** There is no related record. */
    public Filter<R> none() {
        return quantified(Condition.Quantifier.NONE, null);
    }

    /** There is no related record that fulfils the filter. */
    public Filter<R> none(Function<? super F, ? extends Filter<In<R>>> filter) {
        return quantified(Condition.Quantifier.NONE, given(filter, "none"));
    }

    /** How many related records there are, of those that {@link #where} leaves; 0 where there is none. */
    public NumberExpression<R, Long> count() {
        return new NumberExpression<>(computed(Aggregate.ROWS), Numbers.COUNT);
    }

    /**
     * The sum over the related records that {@link #where} leaves: {@code u.posts().sum(p -> p.views())}. It is exact where the
     * numbers are, a {@code long} of shorter ones, a {@code BigDecimal} of these; null where there is nothing to sum up. SQLite
     * refuses a sum of whole numbers beyond 64 bits.
     */
    public <S extends Number> NumberExpression<R, S> sum(
            Function<? super F, ? extends NumberField<In<R>, ?, S, ?>> field) {
        NumberField<In<R>, ?, S, ?> of = given(field.apply(inside.get()), "an aggregate");
        return new NumberExpression<>(computed(Aggregate.Function.SUM, of), of.sums());
    }

    /** The average over the related records that {@link #where} leaves: a {@code BigDecimal} of such, else a {@code double}. */
    public <A extends Number> NumberExpression<R, A> avg(
            Function<? super F, ? extends NumberField<In<R>, ?, ?, A>> field) {
        NumberField<In<R>, ?, ?, A> of = given(field.apply(inside.get()), "an aggregate");
        return new NumberExpression<>(computed(Aggregate.Function.AVG, of), of.averages());
    }

    /** The least value in the related records that {@link #where} leaves; null where there is none. */
    public <T> ValueExpression<R, T> min(Function<? super F, ? extends OrderedField<In<R>, T>> field) {
        return extreme(Aggregate.Function.MIN, field.apply(inside.get()));
    }

    /** The greatest value in the related records that {@link #where} leaves: {@code u.posts().max(p -> p.createdAt())}. */
    public <T> ValueExpression<R, T> max(Function<? super F, ? extends OrderedField<In<R>, T>> field) {
        return extreme(Aggregate.Function.MAX, field.apply(inside.get()));
    }

    private <T> ValueExpression<R, T> extreme(Aggregate.Function function, OrderedField<In<R>, T> field) {
        OrderedField<In<R>, T> of = given(field, "an aggregate");
        return new ValueExpression<>(computed(function, of), of.nullableReader(), of::value);
    }

    private Computed computed(Aggregate.Function function, Field<In<R>, ?> of) {
        return computed(new Aggregate(function, of.ref()));
    }

    private Computed computed(Aggregate aggregate) {
        Condition where = whole("an aggregate").condition();
        return new Computed(
                holder,
                new RelationAggregate(holder.recordDepth(), List.of(), relation, where, aggregate),
                new RelationAggregate(holder.depth(), holder.path(), relation, where, aggregate));
    }

    /** Only those that fulfil the filter; called again, those that fulfil both. */
    public ToMany<R, C, F> where(Function<? super F, ? extends Filter<In<R>>> filter) {
        return with(Step.where(steps, inside.get(), filter));
    }

    /** Sorted; called again, the further keys follow. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ToMany<R, C, F> orderBy(Function<? super F, Order<In<R>>>... keys) {
        return orderBy(Arrays.asList(keys));
    }

    /** Sorted by a list of keys that was made at run time. */
    public ToMany<R, C, F> orderBy(Collection<? extends Function<? super F, Order<In<R>>>> keys) {
        return with(Step.orderBy(steps, inside.get(), keys));
    }

    /** For each combination of these fields' values the first record only. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ToMany<R, C, F> distinct(Function<? super F, ? extends Field<In<R>, ?>>... fields) {
        return with(Step.distinct(steps, inside.get(), Arrays.asList(fields)));
    }

    /** From this record on, itself included. */
    public ToMany<R, C, F> cursor(Function<? super F, UniqueFilter<In<R>>> record) {
        return with(Step.cursor(steps, inside.get(), record));
    }

    /** Without the first ones of each list. */
    public ToMany<R, C, F> skip(int records) {
        return with(new Step.Skip(steps, Step.checkedSkip(records)));
    }

    /** So many of each list at most; the last ones if negative. */
    public ToMany<R, C, F> take(int records) {
        return with(new Step.Take(steps, records));
    }

    /** The same for the records of the list, and theirs: so many levels of lists. */
    ToMany<R, C, F> levels(int levels) {
        return with(Step.levels(steps, this, relation, levels));
    }

    /** With relations of the related records. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ToMany<R, C, F> include(Function<? super F, ? extends Inclusion<In<R>>>... relations) {
        return with(Step.include(steps, inside.get(), Arrays.asList(relations)));
    }

    /** A list of something else than whole records: {@code u.posts().select(p -> p.title())}. */
    public <S> Selectable<R, List<S>> select(Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        Reading<List<S>> reading = list(each(shape));
        return () -> reading;
    }

    /**
     * The first record of the list, null where there is none: {@code u.posts().orderBy(p -> p.views().desc()).first()}. Only one
     * record of each list is read.
     */
    public Selectable<R, C> first() {
        Fold<C> fold = inner().add(steps).first();
        return first(fold, fold.record());
    }

    /** The same of something else than the whole record: {@code u.posts().first(p -> p.title())}. */
    public <S> Selectable<R, S> first(Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        return first(inner().add(steps).first(), each(shape));
    }

    private <S> Selectable<R, S> first(Fold<C> fold, Reading<S> each) {
        RowReader<S> slot = (row, at, loaded, first) -> {
            List<S> list = loaded.list(first);
            return Nulls.allowed(list == null || list.isEmpty() ? null : list.get(0));
        };
        Reading<S> reading = holder.reached(fold.related(relation, each, slot));
        return () -> reading;
    }

    /**
     * The first page of each list, whose {@link Page#next()} goes on in the same query of one record:
     *
     * <pre>{@code
     * prisma.user().findMany().select(u -> Row.of(u.id(), u.posts().orderBy(p -> p.views().desc()).page(10)).as(Line::new))
     * prisma.user().findUnique(u -> u.id().eq(id)).posts().orderBy(p -> p.views().desc()).page(10, next)
     * }</pre>
     *
     * <p>The total is not read; {@link #count()} beside it is.
     *
     * @throws InvalidQueryException if the size is not positive, or the list has a {@code take}, a {@code skip} or a
     *     {@code cursor}, whose place the page takes
     */
    public Selectable<R, Page<C>> page(int size) {
        return page(size, inner().add(steps).record());
    }

    /** The same of something else than whole records: {@code u.posts().page(10, p -> p.title())}. */
    public <S> Selectable<R, Page<S>> page(int size, Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        return page(size, each(shape));
    }

    private <S> Selectable<R, Page<S>> page(int size, Reading<S> each) {
        SelectNode query = inner().add(steps).node(each.selection());
        PageRows<S> rows = new PageRows<>(query, each.reader(), size);
        RowReader<Page<S>> slot = (row, at, loaded, first) -> {
            List<PageRows.Keyed<S>> list = loaded.list(first);
            return rows.page(list == null ? List.of() : list, null, OptionalLong.empty());
        };
        Selection selection = new Selection.Related(relation, rows.node(null));
        Reading<Page<S>> reading =
                holder.reached(new Reading<>(selection, new TreeReader<>(slot, List.of(rows.reader()))));
        return () -> reading;
    }

    @Override
    public Reading<List<C>> reading() {
        return list(inner().add(steps).record());
    }

    @Override
    public Branch branch() {
        return Branch.of(holder, relation, inside.get().scope(), steps);
    }

    private <S> Reading<S> each(Function<? super F, ? extends Selectable<In<R>, S>> shape) {
        if (inner().add(steps).isTree()) {
            throw new InvalidQueryException(
                    "P2009",
                    this
                            + ": a shape is that of one level, but whole records are read to several; leave out one of them",
                    null);
        }
        return shape.apply(inside.get()).reading();
    }

    private <S> Reading<List<S>> list(Reading<S> each) {
        RowReader<List<S>> slot = (row, at, loaded, first) -> {
            List<S> list = loaded.list(first);
            return list == null ? List.of() : list;
        };
        return holder.reached(inner().add(steps).related(relation, each, slot));
    }

    private Fold<C> inner() {
        return new Fold<>(inside.get().scope());
    }

    private <T> T given(@Nullable T said, String operator) {
        if (said != null) return said;
        throw new InvalidQueryException("P2009", this + ": " + operator + " was given null; leave it out", null);
    }

    /** What was said by {@link #where}. A part of each list, which a count and a filter do not know, is refused. */
    private Fold<C> whole(String operator) {
        Fold<C> fold = inner().add(steps);
        if (!fold.isPart()) return fold;
        throw new InvalidQueryException(
                "P2019",
                this + ": " + operator
                        + " is about all related records that where(...) leaves; leave out take, skip, cursor,"
                        + " distinct and levels",
                null);
    }

    private Filter<R> quantified(
            Condition.Quantifier quantifier, @Nullable Function<? super F, ? extends Filter<In<R>>> filter) {
        Filter<In<R>> inner =
                filter == null ? Filter.leftOut() : Filter.of(filter.apply(inside.get()), relation.name());
        String fault = inner.fault();
        if (fault != null) return Filter.faulty(fault);
        return Filter.of(holder.within(related(
                quantifier,
                inner.entering(),
                whole(quantifier.name().toLowerCase(Locale.ROOT)).condition())));
    }

    private Condition related(
            Condition.Quantifier quantifier, @Nullable Condition condition, @Nullable Condition listed) {
        if (listed == null) return related(quantifier, condition);
        if (quantifier == Condition.Quantifier.EVERY) {
            if (condition == null) return related(quantifier, null);
            return related(Condition.Quantifier.NONE, new Condition.All(List.of(listed, new Condition.Not(condition))));
        }
        return related(quantifier, condition == null ? listed : new Condition.All(List.of(listed, condition)));
    }

    private Condition related(Condition.Quantifier quantifier, @Nullable Condition condition) {
        if (quantifier == Condition.Quantifier.EVERY && condition == null) return new Condition.All(List.of());
        return new Condition.Related(holder.recordDepth(), holder.recordDepth() + 1, relation, quantifier, condition);
    }

    private ToMany<R, C, F> with(@Nullable Step more) {
        return new ToMany<>(holder, relation, inside, more);
    }

    @Override
    public String toString() {
        return holder + "." + relation;
    }
}
