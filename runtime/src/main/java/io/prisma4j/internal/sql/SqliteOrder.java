package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.Value;
import java.util.List;

/**
 * Order on SQLite, where a decimal is a number or, with more digits, a text that begins with the number below: it is sorted by that
 * number, then as it is stored. An index on the column serves comparisons, not orders.
 */
final class SqliteOrder implements OrderClause {
    /** Whether values like a column's may be texts that stand for numbers: not where the user has chosen the SQLite type. */
    static boolean isMixed(Column like) {
        return like.type() == ScalarType.DECIMAL && like.nativeType("sqlite") == null;
    }

    @Override
    public List<Runnable> terms(SqlWriter out, Runnable value, Column like) {
        return isMixed(like) ? List.of(number(out, value), value) : List.of(value);
    }

    private static Runnable number(SqlWriter out, Runnable value) {
        return () -> {
            out.append("cast(");
            value.run();
            out.append(" as numeric)");
        };
    }

    @Override
    public void compare(SqlWriter out, Side left, Operator operator, Side right) {
        boolean stored = !(left.expression() instanceof JsonPart);
        if (!stored || (!isMixed(left.expression()) && !isMixed(right.expression()))) {
            OrderClause.super.compare(out, left, operator, right);
            return;
        }
        boolean mayUseIndex = left.expression() instanceof ColumnRef && right.expression() instanceof Value;
        if (mayUseIndex) narrowed(out, left, operator, (Value) right.expression());
        pair(out, left);
        out.append(" " + operator.sql() + " ");
        pair(out, right);
        if (mayUseIndex) out.append(")");
    }

    /** Every text is greater than every number, so an index narrows to what may fit; what follows decides. */
    private static void narrowed(SqlWriter out, Side left, Operator operator, Value right) {
        boolean below = operator == Operator.LT || operator == Operator.LTE;
        out.append(below ? "((" : "(");
        left.write().run();
        out.append(below ? " <= " : " >= ").mark(right, Form.NUMBER_BELOW);
        if (below) {
            out.append(" or ");
            left.write().run();
            out.append(" >= '')");
        }
        out.append(" and ");
    }

    private static void pair(SqlWriter out, Side side) {
        out.append("(");
        if (side.expression() instanceof Value value) out.mark(value, Form.NUMBER_BELOW);
        else number(out, side.write()).run();
        out.append(", ");
        side.write().run();
        out.append(")");
    }

    private static boolean isMixed(Expression expression) {
        if (expression instanceof ColumnRef ref) return isMixed(ref.column());
        if (expression instanceof Value value) return isMixed(value.like());
        if (expression instanceof RelationAggregate related) return isMixed(related.aggregate());
        return expression instanceof Aggregate aggregate && isMixed(aggregate);
    }

    private static boolean isMixed(Aggregate aggregate) {
        ColumnRef column = aggregate.column();
        return column != null
                && aggregate.function() != Function.COUNT
                && aggregate.function() != Function.COUNT_DISTINCT
                && isMixed(column.column());
    }

    @Override
    public void least(Aggregation out, String sql, Column like) {
        if (isMixed(like)) extreme(out, "min", sql, "", "<=");
        else OrderClause.super.least(out, sql, like);
    }

    @Override
    public void greatest(Aggregation out, String sql, Column like) {
        if (isMixed(like)) extreme(out, "max", sql, " desc", ">");
        else OrderClause.super.greatest(out, sql, like);
    }

    /** The first number or the first text, of which only the texts have to be sorted. */
    private static void extreme(Aggregation out, String function, String sql, String direction, String before) {
        String number = function + "(" + sql + ")";
        String isNumber = "typeof(" + sql + ") <> 'text'";
        String texts = "json_group_array(" + sql + " order by cast(" + sql + " as numeric)" + direction + ", " + sql
                + direction + ")";
        String isText = "typeof(" + sql + ") = 'text'";
        out.append("case when (").call(texts, isText).append(" ->> 0) is null or ");
        out.call(number, isNumber).append(" " + before + " cast((");
        out.call(texts, isText).append(" ->> 0) as numeric) then ");
        out.call(number, isNumber).append(" else (");
        out.call(texts, isText).append(" ->> 0) end");
    }
}
