package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.Value;

/**
 * What an expression gives.
 *
 * @param list whether it is a list of values of the type
 * @param nullable whether it may be null
 */
public record ExpressionType(ScalarType type, boolean list, boolean nullable) {
    private static final ExpressionType NUMBER_OF_ROWS = new ExpressionType(ScalarType.LONG, false);

    /** The type of an expression that is no list. */
    public ExpressionType(ScalarType type, boolean nullable) {
        this(type, false, nullable);
    }

    public static ExpressionType of(Expression expression) {
        if (expression instanceof ColumnRef ref) {
            return new ExpressionType(
                    ref.column().type(),
                    ref.column().list(),
                    ref.column().nullable() || !ref.path().isEmpty());
        }
        if (expression instanceof Value value) return new ExpressionType(value.type(), false);
        if (expression instanceof JsonPart part) return new ExpressionType(typeOf(part.as()), true);
        if (expression instanceof RelationAggregate of) return of(of.aggregate());
        Aggregate aggregate = (Aggregate) expression;
        ColumnRef column = aggregate.column();
        if (column == null || isCount(aggregate.function())) return NUMBER_OF_ROWS;
        return new ExpressionType(
                aggregate(aggregate.function(), column.column().type()), true);
    }

    private static ScalarType typeOf(JsonPart.As as) {
        return switch (as) {
            case JSON -> ScalarType.JSON;
            case TEXT -> ScalarType.STRING;
            case NUMBER -> ScalarType.DECIMAL;
        };
    }

    private static ScalarType aggregate(Aggregate.Function function, ScalarType type) {
        return switch (function) {
            case AVG -> type == ScalarType.DECIMAL ? ScalarType.DECIMAL : ScalarType.DOUBLE;
            case SUM ->
                switch (type) {
                    case SHORT, INT -> ScalarType.LONG;
                    case LONG, DECIMAL -> ScalarType.DECIMAL;
                    default -> ScalarType.DOUBLE;
                };
            case COUNT, COUNT_DISTINCT, MIN, MAX -> type;
        };
    }

    private static boolean isCount(Aggregate.Function function) {
        return function == Aggregate.Function.COUNT || function == Aggregate.Function.COUNT_DISTINCT;
    }
}
