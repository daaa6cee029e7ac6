package properties;

import io.prisma4j.query.Filter;
import io.prisma4j.query.In;
import io.prisma4j.query.NumberExpression;
import io.prisma4j.query.Order;
import io.prisma4j.query.Selectable;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ValueExpression;
import io.prisma4j.schema.Column;

/** Writes aggregates of related records with the builders. */
final class Aggregates {
    private Aggregates() {}

    static <R> Filter<R> compare(Where.Computed computed, AnyFields<R> fields) {
        Aggregate of = computed.of();
        if (of.isExtreme()) {
            ValueExpression<R, Object> value = extreme(of, fields);
            Object operand = Values.given(of.of().what(), computed.operand());
            return switch (computed.how()) {
                case EQ -> value.eq(operand);
                case NE -> value.ne(operand);
                case LT -> value.lt(operand);
                case LTE -> value.lte(operand);
                case GT -> value.gt(operand);
                case GTE -> value.gte(operand);
            };
        }
        NumberExpression<R, ?> number = number(of, fields);
        long operand = (Long) computed.operand();
        return switch (computed.how()) {
            case EQ -> number.eq(operand);
            case NE -> number.ne(operand);
            case LT -> number.lt(operand);
            case LTE -> number.lte(operand);
            case GT -> number.gt(operand);
            case GTE -> number.gte(operand);
        };
    }

    static <R> Filter<R> isNull(Where.ComputedNull isNull, AnyFields<R> fields) {
        if (isNull.of().isExtreme()) {
            ValueExpression<R, Object> value = extreme(isNull.of(), fields);
            return isNull.negated() ? value.isNotNull() : value.isNull();
        }
        NumberExpression<R, ?> number = number(isNull.of(), fields);
        return isNull.negated() ? number.isNotNull() : number.isNull();
    }

    static <R> Order<R> order(Aggregate of, boolean descending, AnyFields<R> fields) {
        if (of.isExtreme()) {
            ValueExpression<R, Object> value = extreme(of, fields);
            return descending ? value.desc() : value.asc();
        }
        NumberExpression<R, ?> number = number(of, fields);
        return descending ? number.desc() : number.asc();
    }

    static <R> Selectable<R, ?> cell(Aggregate of, AnyFields<R> fields) {
        return of.isExtreme() ? extreme(of, fields) : number(of, fields);
    }

    private static <R> ValueExpression<R, Object> extreme(Aggregate of, AnyFields<R> fields) {
        ToMany<R, Found, AnyFields<In<R>>> many = Filters.many(fields, of.relation(), of.part());
        return of.function() == Aggregate.Function.MIN
                ? many.min(f -> Filters.value(f, of.of()))
                : many.max(f -> Filters.value(f, of.of()));
    }

    private static <R> NumberExpression<R, ?> number(Aggregate of, AnyFields<R> fields) {
        ToMany<R, Found, AnyFields<In<R>>> many = Filters.many(fields, of.relation(), of.part());
        if (of.function() == Aggregate.Function.COUNT) return many.count();
        Column column = of.of().what();
        boolean sum = of.function() == Aggregate.Function.SUM;
        return switch (column.type()) {
            case SHORT ->
                sum
                        ? many.sum(f -> Filters.end(f, of.of()).small(column))
                        : many.avg(f -> Filters.end(f, of.of()).small(column));
            case INT ->
                sum
                        ? many.sum(f -> Filters.end(f, of.of()).whole(column))
                        : many.avg(f -> Filters.end(f, of.of()).whole(column));
            default -> many.sum(f -> Filters.end(f, of.of()).exact(column));
        };
    }
}
