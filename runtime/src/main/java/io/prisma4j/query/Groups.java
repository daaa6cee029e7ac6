package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.read.RowReader;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
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

    Groups(List<ColumnRef> keys) {
        this.keys = keys;
    }

    /**
     * A field that is grouped by.
     *
     * @throws InvalidQueryException if it is not
     */
    public <T> GroupValue<M, T> key(Field<M, T> field) {
        if (!keys.contains(field.ref())) {
            throw new InvalidQueryException(
                    "P2019", field + " is no key of these groups; name it in groupBy(...), or aggregate it", null);
        }
        return value(field, field.ref());
    }

    /** How many records. */
    public GroupNumber<M, Long> count() {
        return new GroupNumber<>(new Aggregate(Function.COUNT, null), ScalarType.LONG, ColumnReaders.LONG);
    }

    /** How many records in which the field has a value. */
    public GroupNumber<M, Long> count(Field<M, ?> field) {
        return new GroupNumber<>(of(Function.COUNT, field), ScalarType.LONG, ColumnReaders.LONG);
    }

    /** The sum, which is exact. */
    public GroupNumber<M, Long> sum(ShortField<M> field) {
        return longSum(field);
    }

    /** The sum, which is exact. */
    public GroupNumber<M, Long> sum(IntField<M> field) {
        return longSum(field);
    }

    /** The sum, which is exact: it may be larger than a {@code long}. */
    public GroupNumber<M, BigDecimal> sum(LongField<M> field) {
        return decimal(Function.SUM, field);
    }

    /** The sum. */
    public GroupNumber<M, Double> sum(FloatField<M> field) {
        return floating(Function.SUM, field);
    }

    /** The sum. */
    public GroupNumber<M, Double> sum(DoubleField<M> field) {
        return floating(Function.SUM, field);
    }

    /** The sum, which is exact. */
    public GroupNumber<M, BigDecimal> sum(DecimalField<M> field) {
        return decimal(Function.SUM, field);
    }

    /** The average. */
    public GroupNumber<M, Double> avg(ShortField<M> field) {
        return floating(Function.AVG, field);
    }

    /** The average. */
    public GroupNumber<M, Double> avg(IntField<M> field) {
        return floating(Function.AVG, field);
    }

    /** The average. */
    public GroupNumber<M, Double> avg(LongField<M> field) {
        return floating(Function.AVG, field);
    }

    /** The average. */
    public GroupNumber<M, Double> avg(FloatField<M> field) {
        return floating(Function.AVG, field);
    }

    /** The average. */
    public GroupNumber<M, Double> avg(DoubleField<M> field) {
        return floating(Function.AVG, field);
    }

    /** The average. */
    public GroupNumber<M, BigDecimal> avg(DecimalField<M> field) {
        return decimal(Function.AVG, field);
    }

    /** The least value. */
    public <T> GroupValue<M, T> min(OrderedField<M, T> field) {
        return extreme(Function.MIN, field);
    }

    /** The greatest value. */
    public <T> GroupValue<M, T> max(OrderedField<M, T> field) {
        return extreme(Function.MAX, field);
    }

    private GroupNumber<M, Long> longSum(Field<M, ?> field) {
        return new GroupNumber<>(of(Function.SUM, field), ScalarType.LONG, ColumnReaders.NULLABLE_LONG);
    }

    private GroupNumber<M, Double> floating(Function function, Field<M, ?> field) {
        return new GroupNumber<>(of(function, field), ScalarType.DOUBLE, ColumnReaders.NULLABLE_DOUBLE);
    }

    private GroupNumber<M, BigDecimal> decimal(Function function, Field<M, ?> field) {
        return new GroupNumber<>(of(function, field), ScalarType.DECIMAL, ColumnReaders.NULLABLE_DECIMAL);
    }

    private <T> GroupValue<M, T> extreme(Function function, OrderedField<M, T> field) {
        return value(field, of(function, field));
    }

    private <T> GroupValue<M, T> value(Field<M, T> field, io.prisma4j.tree.Expression expression) {
        RowReader<T> reader = field.nullableReader();
        return new GroupValue<>(expression, reader, value -> Value.of(field.column(), field.stored(value)));
    }

    private static Aggregate of(Function function, @Nullable Field<?, ?> field) {
        if (field == null) throw new InvalidQueryException("P2019", "an aggregate was given null; give a field", null);
        return new Aggregate(function, field.ref());
    }
}
