package io.prisma4j.internal.sql;

import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Keyset;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes that a row comes after a place of its order. */
final class KeysetRenderer {
    private final SqlWriter out;
    private final Paths paths;
    private final List<OrderBy> terms;
    private final Keyset place;

    KeysetRenderer(SqlWriter out, Paths paths, SortOrder order, Keyset place) {
        this.out = out;
        this.paths = paths;
        this.terms = order.terms();
        this.place = place;
    }

    /** Appends the condition, so that it can be joined with others. */
    void write() {
        if (isOneComparison()) oneComparison();
        else new ConditionRenderer(out, paths).operand(bounded());
    }

    /** Whether rows can be compared with the place as a whole, which an index can answer. */
    private boolean isOneComparison() {
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        return terms.stream()
                .allMatch(term -> !isNullable(term)
                        && term.descending() == terms.get(0).descending()
                        && expressions.sorted(term.by()).size() == 1);
    }

    private void oneComparison() {
        ExpressionRenderer expressions = new ExpressionRenderer(out, paths);
        out.append("(").separated(", ", terms, term -> expressions.comparable(term.by()));
        out.append(terms.get(0).descending() ? ") <" : ") >")
                .append(place.inclusive() ? "= (" : " (")
                .separated(", ", place.values(), value -> out.bind(Objects.requireNonNull(value)))
                .append(")");
    }

    /** The first key alone leaves out most of what comes before, and an index knows it. */
    private Condition bounded() {
        OrderBy first = terms.get(0);
        Value value = place.values().get(0);
        if (value == null || isNullable(first)) return after(0);
        Operator bound = first.descending() ? Operator.LTE : Operator.GTE;
        return new Condition.All(List.of(new Condition.Compare(first.by(), bound, value, false), after(0)));
    }

    private Condition after(int term) {
        List<Condition> any =
                new ArrayList<>(beyond(terms.get(term), place.values().get(term)));
        Condition same = same(terms.get(term), place.values().get(term));
        if (term < terms.size() - 1) any.add(new Condition.All(List.of(same, after(term + 1))));
        else if (place.inclusive()) any.add(same);
        return new Condition.Any(any);
    }

    private List<Condition> beyond(OrderBy term, @Nullable Value value) {
        boolean nullsFirst = term.nulls() == Nulls.DEFAULT
                ? out.dialect().paging().nullsFirst(term.descending())
                : term.nulls() == Nulls.FIRST;
        if (value == null) return nullsFirst ? List.of(new Condition.IsNull(term.by(), true)) : List.of();
        Operator operator = term.descending() ? Operator.LT : Operator.GT;
        Condition beyond = new Condition.Compare(term.by(), operator, value, false);
        boolean nullsAfter = isNullable(term) && !nullsFirst;
        return nullsAfter ? List.of(beyond, new Condition.IsNull(term.by(), false)) : List.of(beyond);
    }

    private static Condition same(OrderBy term, @Nullable Value value) {
        return value == null
                ? new Condition.IsNull(term.by(), false)
                : new Condition.Compare(term.by(), Operator.EQ, value, false);
    }

    private static boolean isNullable(OrderBy term) {
        return ExpressionType.of(term.by()).nullable();
    }
}
