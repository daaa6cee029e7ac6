package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.NewColumn;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is compared, sorted by and selected. */
final class ExpressionRenderer {
    private final SqlWriter out;
    private final Paths paths;

    ExpressionRenderer(SqlWriter out, Paths paths) {
        this.out = out;
        this.paths = paths;
    }

    /** The expression as it is read. */
    void write(Expression expression) {
        if (expression instanceof ColumnRef column) {
            out.append(out.dialect().readable(sql(column), column.column()));
        } else if (expression instanceof Aggregate aggregate) {
            aggregate(aggregate);
        } else if (expression instanceof RelationAggregate related) {
            related(related);
        } else if (expression instanceof JsonPart part) {
            out.dialect().jsonParts().as(out, () -> json(part), part.as());
        } else if (expression instanceof NewColumn given) {
            out.column("excluded", given.column());
        } else if (expression instanceof Value value) {
            out.bind(value);
        }
    }

    /** The expression as it is compared and sorted by, which on some databases is not as it is stored. */
    void comparable(Expression expression) {
        if (expression instanceof ColumnRef column) {
            out.append(out.dialect().comparable(sql(column), column.column()));
        } else {
            write(expression);
        }
    }

    /** The part as JSON. */
    void json(JsonPart part) {
        out.dialect().jsonParts().at(out, sql(part.column()), part.steps());
    }

    /** By what the expression is sorted, the first deciding. */
    List<Runnable> sorted(Expression expression) {
        Runnable value = () -> comparable(expression);
        Column like = valuesLike(expression);
        return like == null ? List.of(value) : out.dialect().order().terms(out, value, like);
    }

    /** The column whose values the expression gives; null if it computes others. */
    private static @Nullable Column valuesLike(Expression expression) {
        if (expression instanceof ColumnRef ref) return ref.column();
        Aggregate aggregate = expression instanceof RelationAggregate related
                ? related.aggregate()
                : expression instanceof Aggregate own ? own : null;
        if (aggregate == null || (aggregate.function() != Function.MIN && aggregate.function() != Function.MAX))
            return null;
        ColumnRef ref = aggregate.column();
        return ref == null ? null : ref.column();
    }

    private String sql(ColumnRef column) {
        return paths.alias(column) + "." + out.dialect().quote(column.column().column());
    }

    private void related(RelationAggregate of) {
        Paths joined = new Paths();
        joined.add(of.aggregate());
        out.append("(select ");
        new ExpressionRenderer(out, joined).aggregate(of.aggregate());
        RelatedTable rows = new RelatedTable(out, of.relation(), paths.alias(of.depth(), of.path()), of.inner());
        rows.tables(of.where() != null || of.aggregate().column() != null);
        joined.join(out, of.inner());
        out.append(" where ");
        rows.tie();
        if (of.where() != null) new ConditionRenderer(out).and(of.where());
        out.append(")");
    }

    private void aggregate(Aggregate aggregate) {
        Condition where = aggregate.where();
        Aggregation rows = new Aggregation(out, where == null ? null : () -> new ConditionRenderer(out).write(where));
        ColumnRef column = aggregate.column();
        if (column == null) {
            rows.call("count(*)");
            return;
        }
        String sql = out.dialect().comparable(sql(column), column.column());
        ScalarType type = column.column().type();
        switch (aggregate.function()) {
            case COUNT -> rows.call("count(" + sql(column) + ")");
            case COUNT_DISTINCT -> rows.call("count(distinct " + sql + ")");
            case MIN -> out.dialect().order().least(rows, sql, column.column());
            case MAX -> out.dialect().order().greatest(rows, sql, column.column());
            case SUM -> out.dialect().values().sum(rows, sql, type);
            case AVG -> out.dialect().values().average(rows, sql, type);
        }
    }
}
