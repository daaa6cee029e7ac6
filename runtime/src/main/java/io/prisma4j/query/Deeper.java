package io.prisma4j.query;

import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.RelationAggregate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition moved into further relation scopes: the same, with every depth raised. */
final class Deeper {
    private final int levels;

    private Deeper(int levels) {
        this.levels = levels;
    }

    static Condition by(int levels, Condition condition) {
        return new Deeper(levels).condition(condition);
    }

    /** The same of an expression. */
    static Expression by(int levels, Expression expression) {
        return levels == 0 ? expression : new Deeper(levels).expression(expression);
    }

    private Condition condition(Condition at) {
        if (at instanceof Condition.Compare c) {
            return new Condition.Compare(expression(c.left()), c.operator(), expression(c.right()), c.ignoreCase());
        }
        if (at instanceof Condition.In c) {
            return new Condition.In(expression(c.column()), c.values(), c.negated(), c.ignoreCase());
        }
        if (at instanceof Condition.InRows c) {
            return new Condition.InRows(c.columns().stream().map(this::column).toList(), c.values());
        }
        if (at instanceof Condition.Among c) {
            return new Condition.Among(
                    c.identity().stream().map(this::column).toList(), DeeperQuery.by(levels, c.rows()));
        }
        if (at instanceof Condition.Text c) {
            return new Condition.Text(expression(c.column()), c.match(), expression(c.part()), c.ignoreCase());
        }
        if (at instanceof Condition.IsNull c) return new Condition.IsNull(expression(c.column()), c.negated());
        if (at instanceof Condition.Matches c) {
            return new Condition.Matches(column(c.column()), c.words(), c.language());
        }
        if (at instanceof Condition.JsonIs c) return new Condition.JsonIs(part(c.part()));
        if (at instanceof Condition.JsonHas c) return new Condition.JsonHas(part(c.part()), c.every(), c.elements());
        if (at instanceof Condition.Has c) return new Condition.Has(column(c.column()), c.all(), expression(c.of()));
        if (at instanceof Condition.IsEmpty c) return new Condition.IsEmpty(column(c.column()));
        if (at instanceof Condition.All c) return new Condition.All(conditions(c.of()));
        if (at instanceof Condition.Any c) return new Condition.Any(conditions(c.of()));
        if (at instanceof Condition.Not c) return new Condition.Not(condition(c.condition()));
        if (at instanceof Condition.Related c) {
            return new Condition.Related(
                    c.depth() + levels, c.inner() + levels, c.relation(), c.quantifier(), orNull(c.condition()));
        }
        throw new IllegalStateException("no rule for " + at.getClass());
    }

    private List<Condition> conditions(List<Condition> of) {
        return of.stream().map(this::condition).toList();
    }

    private @Nullable Condition orNull(@Nullable Condition condition) {
        return condition == null ? null : condition(condition);
    }

    private Expression expression(Expression at) {
        if (at instanceof ColumnRef column) return column(column);
        if (at instanceof JsonPart part) return part(part);
        if (at instanceof RelationAggregate of) {
            return new RelationAggregate(
                    of.depth() + levels, of.path(), of.relation(), orNull(of.where()), aggregate(of.aggregate()));
        }
        if (at instanceof Aggregate aggregate) return aggregate(aggregate);
        return at;
    }

    private Aggregate aggregate(Aggregate at) {
        ColumnRef column = at.column();
        return new Aggregate(at.function(), column == null ? null : column(column), orNull(at.where()));
    }

    private JsonPart part(JsonPart at) {
        return new JsonPart(column(at.column()), at.steps(), at.as());
    }

    private ColumnRef column(ColumnRef at) {
        return new ColumnRef(at.depth() + levels, at.path(), at.column());
    }
}
