package io.prisma4j.internal.load;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.testing.Scope;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Condition.Quantifier;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.RelationCount;
import io.prisma4j.tree.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Conditions of any form about the blog, with values that are likely to be met. */
final class RandomConditions {
    private static final List<String> TEXTS =
            List.of("alpha", "Alpha_1", "50%", "", "a", "%", "_", "\\", "Ann", "ann", "nice", "java", "one", "ALPHA");

    private final Random random;

    RandomConditions(long seed) {
        this.random = new Random(seed);
    }

    /** A condition of a scope, with at most {@code height} others inside each other. */
    Condition next(Scope scope, int height) {
        int kind = random.nextInt(height > 0 ? 10 : 5);
        return switch (kind) {
            case 0, 1 -> compare(scope);
            case 2 -> in(scope);
            case 3 -> text(scope);
            case 4 -> new Condition.IsNull(ColumnRef.of(scope.depth(), column(scope)), random.nextBoolean());
            case 5 -> new Condition.All(some(() -> next(scope, height - 1)));
            case 6 -> new Condition.Any(some(() -> next(scope, height - 1)));
            case 7 -> new Condition.Not(next(scope, height - 1));
            case 8 -> count(scope, height);
            default -> related(scope, height);
        };
    }

    private Condition compare(Scope scope) {
        Column column = column(scope);
        ColumnRef left = ColumnRef.of(scope.depth(), column);
        boolean ordered = column.type() == ScalarType.INT || column.type() == ScalarType.INSTANT;
        // Texts are ordered as the database's collation says.
        Operator operator = ordered ? one(List.of(Operator.values())) : one(List.of(Operator.EQ, Operator.NE));
        Expression right = random.nextInt(4) == 0
                ? ColumnRef.of(scope.depth(), sameType(scope, column))
                : Value.of(column, value(column));
        return new Condition.Compare(left, operator, right, isText(column) && random.nextInt(3) == 0);
    }

    private Condition in(Scope scope) {
        Column column = column(scope);
        Value list = Value.list(column, some(() -> value(column)));
        boolean ignoreCase = isText(column) && random.nextBoolean();
        return new Condition.In(ColumnRef.of(scope.depth(), column), list, random.nextBoolean(), ignoreCase);
    }

    private Condition text(Scope scope) {
        List<Column> texts = scope.model().columns().stream()
                .filter(RandomConditions::isText)
                .toList();
        Column column = one(texts);
        Expression part =
                random.nextInt(4) == 0 ? ColumnRef.of(scope.depth(), one(texts)) : Value.of(column, one(TEXTS));
        return new Condition.Text(
                ColumnRef.of(scope.depth(), column), one(List.of(Match.values())), part, random.nextBoolean());
    }

    private Condition count(Scope scope, int height) {
        Relation relation = relation(scope);
        Condition where = random.nextBoolean() ? null : next(scope.inner(relation.name()), height - 1);
        return new Condition.Compare(
                new RelationCount(scope.depth(), List.of(), relation, where),
                one(List.of(Operator.values())),
                Value.number(random.nextInt(3)),
                false);
    }

    private Condition related(Scope scope, int height) {
        Relation relation = relation(scope);
        Condition inner = random.nextInt(6) == 0 ? null : next(scope.inner(relation.name()), height - 1);
        return new Condition.Related(
                scope.depth(), scope.depth() + 1, relation, one(List.of(Quantifier.values())), inner);
    }

    private Relation relation(Scope scope) {
        return one(scope.model().relations());
    }

    private Column column(Scope scope) {
        return one(scope.model().columns());
    }

    private Column sameType(Scope scope, Column column) {
        return one(scope.model().columns().stream()
                .filter(other -> other.type() == column.type())
                .toList());
    }

    private static boolean isText(Column column) {
        return column.type() == ScalarType.STRING;
    }

    private Object value(Column column) {
        return switch (column.type()) {
            case INT -> one(List.of(0, 1, 2, 3, 10, 20, 30, 60));
            case BOOLEAN -> random.nextBoolean();
            case INSTANT -> Instant.parse("2026-01-0" + (1 + random.nextInt(9)) + "T10:00:00Z");
            case UUID -> new UUID(0x7000L, 0x8000000000000000L + random.nextInt(5));
            case ENUM -> random.nextBoolean() ? "USER" : "ADMIN";
            default -> one(TEXTS);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(make.get());
        return list;
    }
}
