package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group offers beside the fields, and the scope of groups over a model, so that an ungrouped field does not fit. Sums,
 * averages, least and greatest values of no values are null.
 *
 * <pre>{@code
 * prisma.post().groupBy(p -> p.authorId()).select((p, g) -> Row.of(g.key(p.authorId()), g.count()).as(PerAuthor::new))
 * }</pre>
 *
 * @param <M> the model
 */
@CheckReturnValue
public final class Groups<M> {
    private final List<ColumnRef> keys;
    private final Filter<M> where;

    private Groups(List<ColumnRef> keys, Filter<M> where) {
        this.keys = keys;
        this.where = where;
    }

    static <M> Groups<M> of(List<ColumnRef> keys) {
        return new Groups<>(keys, Filter.leftOut());
    }

    /**
     * The same over the records of the group that fulfil a filter: {@code g.where(p.published().eq(true)).count()}; called again,
     * over those that fulfil both.
     *
     * @throws InvalidQueryException if an operand of the filter is null
     */
    public Groups<M> where(Filter<M> filter) {
        Filter<M> both = where.and(filter);
        if (both.fault() != null) throw new InvalidQueryException("P2019", both.fault(), null);
        return new Groups<>(keys, both);
    }

    /**
     * A field that is grouped by.
     *
     * @throws InvalidQueryException if it is not
     */
    public <T> ValueExpression<Groups<M>, T> key(Field<M, T> field) {
        checkKey(field.ref(), field);
        return value(field, field.ref());
    }

    /**
     * Several fields that are grouped by, such as a projection: {@code Row.of(g.keys(ByAuthorProjection.of(p)), g.count())}.
     *
     * @throws InvalidQueryException if something else than such a field is selected
     */
    public <T> Selectable<Groups<M>, T> keys(Selectable<M, T> shape) {
        Reading<T> reading = shape.reading();
        checkKeys(reading.selection(), shape);
        return () -> reading;
    }

    private void checkKeys(Selection selection, Object shown) {
        if (selection instanceof Selection.Tuple tuple) {
            for (Selection part : tuple.of()) checkKeys(part, part);
        } else {
            checkKey(selection instanceof Selection.One one ? one.expression() : null, shown);
        }
    }

    private void checkKey(@Nullable Expression expression, Object shown) {
        if (expression instanceof ColumnRef ref && keys.contains(ref)) return;
        throw new InvalidQueryException(
                "P2019", shown + " is no key of these groups; name it in groupBy(...), or aggregate it", null);
    }

    /** How many records. */
    public NumberExpression<Groups<M>, Long> count() {
        return new NumberExpression<>(
                Computed.ofGroup(new Aggregate(Function.COUNT, null, where.condition())), Numbers.COUNT);
    }

    /** How many records in which the field has a value. */
    public NumberExpression<Groups<M>, Long> count(Field<M, ?> field) {
        return new NumberExpression<>(Computed.ofGroup(of(Function.COUNT, field)), Numbers.COUNT);
    }

    /** How many different values the field has; null is none. */
    public NumberExpression<Groups<M>, Long> countDistinct(Field<M, ?> field) {
        return new NumberExpression<>(Computed.ofGroup(of(Function.COUNT_DISTINCT, field)), Numbers.COUNT);
    }

    /**
     * The sum, which is exact where the numbers are: a {@code long} of shorter ones, a {@code BigDecimal} of these. SQLite refuses
     * a sum of whole numbers beyond 64 bits.
     */
    public <S extends Number> NumberExpression<Groups<M>, S> sum(NumberField<M, ?, S, ?> field) {
        return new NumberExpression<>(Computed.ofGroup(of(Function.SUM, field)), field.sums());
    }

    /** The average: a {@code BigDecimal} of such, else a {@code double}. */
    public <A extends Number> NumberExpression<Groups<M>, A> avg(NumberField<M, ?, ?, A> field) {
        return new NumberExpression<>(Computed.ofGroup(of(Function.AVG, field)), field.averages());
    }

    /** The least value. */
    public <T> ValueExpression<Groups<M>, T> min(OrderedField<M, T> field) {
        return value(field, of(Function.MIN, field));
    }

    /** The greatest value. */
    public <T> ValueExpression<Groups<M>, T> max(OrderedField<M, T> field) {
        return value(field, of(Function.MAX, field));
    }

    /** The least constant: by declaration on PostgreSQL, by label on SQLite. */
    public <E extends Enum<E>> ValueExpression<Groups<M>, E> min(EnumField<M, E> field) {
        return value(field, of(Function.MIN, field));
    }

    /** The greatest constant: by declaration on PostgreSQL, by label on SQLite. */
    public <E extends Enum<E>> ValueExpression<Groups<M>, E> max(EnumField<M, E> field) {
        return value(field, of(Function.MAX, field));
    }

    private <T> ValueExpression<Groups<M>, T> value(Field<M, T> field, Expression expression) {
        return new ValueExpression<>(Computed.ofGroup(expression), field.nullableReader(), field::value);
    }

    private Aggregate of(Function function, @Nullable Field<?, ?> field) {
        if (field == null) throw new InvalidQueryException("P2019", "an aggregate was given null; give a field", null);
        return new Aggregate(function, field.ref(), where.condition());
    }
}
