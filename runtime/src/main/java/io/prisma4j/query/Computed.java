package io.prisma4j.query;

import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a filter compares: an expression of a record that may be reached by a path, or of a group.
 *
 * @param scope where the record is; null for a group
 * @param inCondition the expression in a condition on the record
 * @param inSelection the expression in an order or a selection of the scope
 */
record Computed(@Nullable Scope<?> scope, Expression inCondition, Expression inSelection) {
    /** An expression of a group. */
    static Computed ofGroup(Expression expression) {
        return new Computed(null, expression, expression);
    }

    /** A field, to compare with. */
    static @Nullable Computed of(@Nullable Field<?, ?> field) {
        return field == null
                ? null
                : new Computed(field.scope(), field.scope().inCondition(field.column()), field.ref());
    }

    <R> Filter<R> compare(Condition.Operator operator, @Nullable Value value) {
        if (value == null) return nullGiven(operator);
        Condition condition = new Condition.Compare(inCondition, operator, value, false);
        return Filter.of(scope == null ? condition : scope.within(condition));
    }

    <R> Filter<R> compare(Condition.Operator operator, @Nullable Computed other) {
        if (other == null) return nullGiven(operator);
        if (scope == null || other.scope == null) {
            return Filter.of(new Condition.Compare(inCondition, operator, other.inCondition, false));
        }
        int from = other.scope.recordDepth();
        return Filter.of(scope.comparing(
                other.scope,
                depth -> new Condition.Compare(
                        inCondition, operator, Deeper.by(depth - from, other.inCondition), false)));
    }

    <R> Filter<R> isNull(boolean negated) {
        Condition condition = new Condition.IsNull(inCondition, negated);
        return Filter.of(scope == null ? condition : scope.within(condition));
    }

    private <R> Filter<R> nullGiven(Condition.Operator operator) {
        return Filter.faulty(this + ": " + operator.name().toLowerCase(Locale.ROOT)
                + " was given null; use isNull() or isNotNull(), or leave the filter out by when(...)");
    }

    @Override
    public String toString() {
        return inSelection.toString();
    }
}
