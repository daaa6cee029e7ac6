package io.prisma4j.internal.load;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.RelationCount;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates conditions over rows in memory, in SQL's logic of true, false and unknown (null). */
final class Evaluation {
    /** One row, by column. */
    record Row(Model model, Map<Column, @Nullable Object> values) {
        @Nullable
        Object value(Column column) {
            return values.get(column);
        }
    }

    private final Map<Model, List<Row>> rows = new HashMap<>();
    /** The pairs of the one many-to-many relation: a category's id and a post's. */
    private final List<List<Object>> pairs;

    Evaluation(TestDatabase database, List<Model> models, List<List<Object>> pairs) {
        this.pairs = pairs;
        for (Model model : models) {
            List<Row> all = new ArrayList<>();
            for (List<Object> read : database.read(Scope.of(model).select())) {
                Map<Column, @Nullable Object> values = new HashMap<>();
                for (int i = 0; i < read.size(); i++) values.put(model.columns().get(i), read.get(i));
                all.add(new Row(model, values));
            }
            rows.put(model, all);
        }
    }

    /** The rows of a model that fulfil a condition of their own scope. */
    List<Row> matching(Model model, Condition condition) {
        return Objects.requireNonNull(rows.get(model)).stream()
                .filter(row -> Boolean.TRUE.equals(test(condition, List.of(row))))
                .toList();
    }

    private @Nullable Boolean test(Condition condition, List<Row> scopes) {
        if (condition instanceof Condition.Compare compare) return compare(compare, scopes);
        if (condition instanceof Condition.In in) return in(in, scopes);
        if (condition instanceof Condition.Text text) return text(text, scopes);
        if (condition instanceof Condition.IsNull test) {
            return (value(test.column(), scopes) == null) != test.negated();
        }
        if (condition instanceof Condition.All all) return all(all.of(), scopes);
        if (condition instanceof Condition.Any any) return any(any.of(), scopes);
        if (condition instanceof Condition.Not not) return not(test(not.condition(), scopes));
        return related((Condition.Related) condition, scopes);
    }

    private static @Nullable Boolean not(@Nullable Boolean truth) {
        return truth == null ? null : (Boolean) !truth;
    }

    private @Nullable Boolean all(List<Condition> conditions, List<Row> scopes) {
        Boolean result = true;
        for (Condition one : conditions) {
            Boolean truth = test(one, scopes);
            if (Boolean.FALSE.equals(truth)) return false;
            if (truth == null) result = null;
        }
        return result;
    }

    private @Nullable Boolean any(List<Condition> conditions, List<Row> scopes) {
        Boolean result = false;
        for (Condition one : conditions) {
            Boolean truth = test(one, scopes);
            if (Boolean.TRUE.equals(truth)) return true;
            if (truth == null) result = null;
        }
        return result;
    }

    private @Nullable Boolean compare(Condition.Compare compare, List<Row> scopes) {
        Object left = value(compare.left(), scopes);
        Object right = value(compare.right(), scopes);
        if (left == null || right == null) return null;
        if (compare.ignoreCase()) {
            left = lower(left);
            right = lower(right);
        }
        int order = order(left, right);
        return switch (compare.operator()) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
        };
    }

    @SuppressWarnings("unchecked") // values of one column are comparable with each other
    private static int order(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Long.compare(one.longValue(), other.longValue());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private @Nullable Boolean in(Condition.In in, List<Row> scopes) {
        List<?> list = (List<?>) in.values().value();
        if (list.isEmpty()) return in.negated();
        Object value = value(in.column(), scopes);
        if (value == null) return null;
        boolean found =
                list.stream().anyMatch(one -> in.ignoreCase() ? lower(one).equals(lower(value)) : one.equals(value));
        return found != in.negated();
    }

    private @Nullable Boolean text(Condition.Text text, List<Row> scopes) {
        Object whole = value(text.column(), scopes);
        Object part = value(text.part(), scopes);
        if (whole == null || part == null) return null;
        String in = text.ignoreCase() ? lower(whole) : whole.toString();
        String what = text.ignoreCase() ? lower(part) : part.toString();
        return switch (text.match()) {
            case CONTAINS -> in.contains(what);
            case STARTS_WITH -> in.startsWith(what);
            case ENDS_WITH -> in.endsWith(what);
        };
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private boolean related(Condition.Related related, List<Row> scopes) {
        List<Row> others = others(related.relation(), scopes.get(related.depth()));
        long matching = others.stream()
                .filter(other -> {
                    if (related.condition() == null) return related.quantifier() != Condition.Quantifier.EVERY;
                    Boolean truth = test(related.condition(), with(scopes, other));
                    // What breaks the rule of every one is only what certainly does not match.
                    return related.quantifier() == Condition.Quantifier.EVERY
                            ? Boolean.FALSE.equals(truth)
                            : Boolean.TRUE.equals(truth);
                })
                .count();
        return (related.quantifier() == Condition.Quantifier.SOME) == (matching > 0);
    }

    private static List<Row> with(List<Row> scopes, Row inner) {
        List<Row> more = new ArrayList<>(scopes);
        more.add(inner);
        return more;
    }

    private List<Row> others(Relation relation, Row row) {
        List<Row> candidates = Objects.requireNonNull(rows.get(relation.target()));
        return candidates.stream()
                .filter(other -> isRelated(relation, row, other))
                .toList();
    }

    private boolean isRelated(Relation relation, Row row, Row other) {
        Relation.JoinTable table = relation.joinTable();
        if (table != null) {
            Object own = row.value(table.key().get(0));
            Object others = other.value(relation.to().get(0));
            return pairs.contains(table.ownColumn().equals("A") ? List.of(own, others) : List.of(others, own));
        }
        for (int i = 0; i < relation.from().size(); i++) {
            Object key = row.value(relation.from().get(i));
            if (key == null || !key.equals(other.value(relation.to().get(i)))) return false;
        }
        return true;
    }

    private @Nullable Object value(Expression expression, List<Row> scopes) {
        if (expression instanceof Value value) return value.value();
        if (expression instanceof ColumnRef column)
            return scopes.get(column.depth()).value(column.column());
        RelationCount count = (RelationCount) expression;
        return others(count.relation(), scopes.get(count.depth())).stream()
                .filter(other -> count.where() == null || Boolean.TRUE.equals(test(count.where(), with(scopes, other))))
                .count();
    }
}
