package io.prisma4j.query;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Condition;

/**
 * A field whose values have an order: {@code p.createdAt().gt(yesterday)}.
 *
 * @param <R> the scope that it belongs to
 * @param <T> its type
 */
@CheckReturnValue
public abstract class OrderedField<R, T> extends Field<R, T> {
    OrderedField(Scope<?> scope, Column column, ColumnGetter<T> required, ColumnGetter<T> nullable) {
        super(scope, column, required, nullable);
    }

    /** Its value is less than this one. */
    public Filter<R> lt(T value) {
        return compare(Condition.Operator.LT, value);
    }

    /** Its value is less than the other field's. */
    public Filter<R> lt(Field<R, T> other) {
        return compare(Condition.Operator.LT, other);
    }

    /** Its value is this one or less. */
    public Filter<R> lte(T value) {
        return compare(Condition.Operator.LTE, value);
    }

    /** Its value is the other field's or less. */
    public Filter<R> lte(Field<R, T> other) {
        return compare(Condition.Operator.LTE, other);
    }

    /** Its value is greater than this one. */
    public Filter<R> gt(T value) {
        return compare(Condition.Operator.GT, value);
    }

    /** Its value is greater than the other field's. */
    public Filter<R> gt(Field<R, T> other) {
        return compare(Condition.Operator.GT, other);
    }

    /** Its value is this one or greater. */
    public Filter<R> gte(T value) {
        return compare(Condition.Operator.GTE, value);
    }

    /** Its value is the other field's or greater. */
    public Filter<R> gte(Field<R, T> other) {
        return compare(Condition.Operator.GTE, other);
    }

    /** Its value is one of these two or between them. */
    public Filter<R> between(T lowest, T highest) {
        return gte(lowest).and(lte(highest));
    }

    /** Its value is one of the two fields' or between them. */
    public Filter<R> between(Field<R, T> lowest, Field<R, T> highest) {
        return gte(lowest).and(lte(highest));
    }
}
