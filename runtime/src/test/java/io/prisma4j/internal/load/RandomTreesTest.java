package io.prisma4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Both strategies answer the same, whatever is loaded, in whatever order, and however much of it. */
final class RandomTreesTest {
    private static final int TREES = 500;
    private static final List<Model> MODELS =
            List.of(BlogData.USER, BlogData.PROFILE, BlogData.POST, BlogData.CATEGORY, BlogData.COMMENT);

    @OnEachDatabase
    void bothStrategiesAnswerTheSame(TestDatabase database) {
        BlogData.in(database);
        for (int seed = 0; seed < TREES; seed++) {
            SelectNode query = new Trees(seed).root(MODELS.get(seed % MODELS.size()));
            database.statements().ran();
            List<List<Object>> byLevel = database.read(query);
            assertThat(database.statements().ran()).hasSizeLessThanOrEqualTo(levels(query));
            assertThat(database.read(query.withStrategy(LoadStrategy.JOIN)))
                    .as("seed %d: %s", seed, query)
                    .isEqualTo(byLevel);
            assertThat(database.statements().ran()).hasSize(1);
        }
    }

    private static int levels(SelectNode query) {
        return 1
                + related(query.selection()).stream()
                        .mapToInt(one -> levels(one.query()))
                        .sum();
    }

    private static List<Selection.Related> related(Selection selection) {
        if (selection instanceof Selection.Related related) return List.of(related);
        if (!(selection instanceof Selection.Tuple tuple)) return List.of();
        return tuple.of().stream().flatMap(one -> related(one).stream()).toList();
    }

    /** Queries of any form. */
    private static final class Trees {
        private final Random random;
        private final RandomConditions conditions;

        Trees(long seed) {
            this.random = new Random(seed);
            this.conditions = new RandomConditions(seed);
        }

        SelectNode root(Model model) {
            return query(Scope.of(model), 3, true);
        }

        private SelectNode query(Scope scope, int height, boolean list) {
            SelectNode node = scope.select().withSelection(selection(scope, height));
            if (random.nextInt(3) == 0) node = node.withWhere(conditions.next(scope, 2));
            if (!list) return node;
            if (random.nextInt(4) == 0)
                node = node.withDistinct(List.of(scope.column(column(scope).name())));
            List<OrderBy> order = order(scope);
            // The outermost rows have no order but the one that is asked for.
            if (scope.depth() == 0) order.add(scope.asc("id"));
            return node.withOrderBy(order).withPaging(random.nextBoolean() ? paging(scope) : Paging.ALL);
        }

        private Selection selection(Scope scope, int height) {
            List<Selection> parts = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                parts.add(new Selection.One(scope.column(column(scope).name())));
            }
            for (Relation relation : scope.model().relations()) {
                if (random.nextInt(4) == 0) parts.add(new Selection.One(scope.count(relation.name())));
                if (height == 0 || random.nextBoolean()) continue;
                Scope inner = scope.inner(relation.name());
                parts.add(
                        random.nextInt(parts.size() + 1),
                        new Selection.Related(relation, query(inner, height - 1, relation.toMany())));
            }
            return new Selection.Tuple(parts);
        }

        private List<OrderBy> order(Scope scope) {
            List<OrderBy> order = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                order.add(new OrderBy(
                        scope.column(column(scope).name()),
                        random.nextBoolean(),
                        Nulls.values()[random.nextInt(Nulls.values().length)]));
            }
            return order;
        }

        private Paging paging(Scope scope) {
            Value skip = random.nextBoolean() ? null : Value.number(random.nextInt(3));
            Value take = random.nextInt(3) == 0 ? null : Value.number(random.nextInt(4));
            return new Paging(skip, take, take != null && random.nextBoolean(), cursor(scope));
        }

        private @Nullable UniqueWhere cursor(Scope scope) {
            Column id = scope.model().column("id");
            return id.type() == ScalarType.INT && random.nextInt(3) == 0
                    ? scope.unique("id", 1 + random.nextInt(4))
                    : null;
        }

        private Column column(Scope scope) {
            return scope.model()
                    .columns()
                    .get(random.nextInt(scope.model().columns().size()));
        }
    }
}
