package io.prisma4j.internal.load;

import static io.prisma4j.testing.BlogData.CATEGORY;
import static io.prisma4j.testing.BlogData.COMMENT;
import static io.prisma4j.testing.BlogData.POST;
import static io.prisma4j.testing.BlogData.PROFILE;
import static io.prisma4j.testing.BlogData.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.SelectNode;
import java.util.List;

/** The database and an evaluation in memory agree on which rows fulfil a condition, whatever the condition. */
final class RandomConditionsTest {
    private static final int CONDITIONS = 1_000;
    private static final List<Model> MODELS = List.of(USER, PROFILE, POST, CATEGORY, COMMENT);

    @OnEachDatabase
    void findsTheRowsThatTheEvaluationFinds(TestDatabase database) {
        BlogData.in(database);
        List<List<Object>> pairs = List.of(List.of(1, 1), List.of(2, 1), List.of(1, 2), List.of(2, 4), List.of(1, 6));
        Evaluation evaluation = new Evaluation(database, MODELS, pairs);
        for (int seed = 0; seed < CONDITIONS; seed++) {
            Scope scope = Scope.of(MODELS.get(seed % MODELS.size()));
            Condition condition = new RandomConditions(seed).next(scope, 3);
            Column id = scope.model().column("id");
            List<Object> expected = evaluation.matching(scope.model(), condition).stream()
                    .map(row -> row.value(id))
                    .toList();
            SelectNode query = scope.select().withWhere(condition).withSelection(scope.tuple("id"));
            assertThat(database.read(query).stream().map(row -> row.get(0)).toList())
                    .as("seed %d: %s", seed, condition)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
