package io.prisma4j.internal.load;

import static io.prisma4j.testing.BlogData.POST;
import static io.prisma4j.testing.BlogData.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.All;
import io.prisma4j.tree.Condition.Any;
import io.prisma4j.tree.Condition.Compare;
import io.prisma4j.tree.Condition.In;
import io.prisma4j.tree.Condition.IsNull;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Not;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Condition.Quantifier;
import io.prisma4j.tree.Condition.Text;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.Value;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

final class ConditionsTest {
    private final Scope post = Scope.of(POST);
    private final Scope user = Scope.of(USER);

    @OnEachDatabase
    void comparesValues(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, post.eq("title", "alpha"))).containsExactly(1, 3);
        assertThat(posts(database, post.compare("title", Operator.NE, "alpha"))).containsExactly(2, 4, 5, 6, 7, 8);
        assertThat(posts(database, post.compare("views", Operator.GTE, 50))).containsExactly(5, 6, 8);
        assertThat(posts(database, post.compare("views", Operator.LT, 10))).containsExactly(7);
        assertThat(posts(database, post.eq("published", false))).containsExactly(2, 5, 8);
        assertThat(posts(database, post.eq("createdAt", Instant.parse("2026-01-02T10:00:00.123Z"))))
                .containsExactly(2);
        assertThat(posts(database, post.compare("createdAt", Operator.GT, Instant.parse("2026-01-06T09:59:59.999Z"))))
                .containsExactly(6, 7, 8);
        assertThat(users(database, user.eq("role", "ADMIN"))).containsExactly(1);
        assertThat(users(database, user.compare("role", Operator.NE, "ADMIN"))).containsExactly(2, 3, 4);
    }

    @OnEachDatabase
    void leavesUnknownUnknown(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, user.compare("name", Operator.NE, "Ann"))).containsExactly(2, 4);
        assertThat(users(database, new Not(user.eq("name", "Ann")))).containsExactly(2, 4);
        assertThat(users(database, new Not(new Not(user.eq("name", "Ann"))))).containsExactly(1);
        assertThat(users(database, user.isNull("name"))).containsExactly(3);
        assertThat(users(database, new IsNull(user.column("name"), true))).containsExactly(1, 2, 4);
        assertThat(users(database, new Any(List.of(user.isNull("name"), user.eq("name", "Bob")))))
                .containsExactly(2, 3);
    }

    @OnEachDatabase
    void takesListsOfAnyLength(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, user.in("name", "Ann", "Bob", "none"))).containsExactly(1, 2);
        assertThat(users(database, user.notIn("name", "Ann", "none"))).containsExactly(2, 4);
        assertThat(users(database, user.in("name"))).isEmpty();
        assertThat(users(database, user.notIn("name"))).containsExactly(1, 2, 3, 4);
        assertThat(users(database, new Not(user.in("name")))).containsExactly(1, 2, 3, 4);
        assertThat(users(database, user.in("role", "ADMIN"))).containsExactly(1);
        assertThat(users(database, user.notIn("role", "ADMIN"))).containsExactly(2, 3, 4);
        assertThat(users(database, user.in("id", 3, 4, 99))).containsExactly(3, 4);
        assertThat(posts(database, post.in("createdAt", Instant.parse("2026-01-02T10:00:00.123Z"))))
                .containsExactly(2);
        Value many = Value.list(
                USER.column("id"), IntStream.range(2, 100_000).boxed().toList());
        assertThat(users(database, new In(user.column("id"), many, false, false)))
                .containsExactly(2, 3, 4);
    }

    @OnEachDatabase
    void ignoresCaseOnlyIfAsked(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, user.eq("name", "ANN"))).isEmpty();
        assertThat(users(database, new Compare(user.column("name"), Operator.EQ, user.value("name", "ANN"), true)))
                .containsExactly(1, 4);
        Value names = Value.list(USER.column("name"), List.of("ANN", "bOB"));
        assertThat(users(database, new In(user.column("name"), names, false, true)))
                .containsExactly(1, 2, 4);
        assertThat(users(database, new In(user.column("name"), names, true, true)))
                .isEmpty();
        Value none = Value.list(USER.column("name"), List.of());
        assertThat(users(database, new In(user.column("name"), none, true, true)))
                .containsExactly(1, 2, 3, 4);
    }

    @OnEachDatabase
    void searchesTextsLiterally(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, post.text("title", Match.CONTAINS, "lph"))).containsExactly(1, 3, 6, 7);
        assertThat(posts(database, post.text("title", Match.CONTAINS, "%"))).containsExactly(4);
        assertThat(posts(database, post.text("title", Match.CONTAINS, "a_1"))).containsExactly(6);
        assertThat(posts(database, post.text("title", Match.CONTAINS, "\\"))).containsExactly(8);
        assertThat(posts(database, post.text("title", Match.STARTS_WITH, "alpha")))
                .containsExactly(1, 3);
        assertThat(posts(database, post.text("title", Match.STARTS_WITH, "Alpha")))
                .containsExactly(6, 7);
        assertThat(posts(database, post.text("title", Match.ENDS_WITH, "a"))).containsExactly(1, 2, 3);
        assertThat(posts(database, post.text("title", Match.ENDS_WITH, "\\"))).containsExactly(8);
        assertThat(posts(database, post.text("title", Match.ENDS_WITH, "too long for any title")))
                .isEmpty();
    }

    @OnEachDatabase
    void findsTheEmptyTextInEveryText(TestDatabase database) {
        BlogData.in(database);
        for (Match match : Match.values()) {
            assertThat(posts(database, post.text("content", match, "")))
                    .as(match.name())
                    .containsExactly(1, 3, 5, 7, 8);
        }
    }

    @OnEachDatabase
    void searchesTextsInAnyCase(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, ignoringCase(Match.CONTAINS, post.value("title", "ALPHA"))))
                .containsExactly(1, 3, 6, 7);
        assertThat(posts(database, ignoringCase(Match.STARTS_WITH, post.value("title", "aLPHAx"))))
                .containsExactly(7);
        assertThat(posts(database, ignoringCase(Match.ENDS_WITH, post.value("title", "X1"))))
                .containsExactly(7);
    }

    @OnEachDatabase
    void comparesColumnsWithColumns(TestDatabase database) {
        BlogData.in(database);
        database.execute("update \"Post\" set \"content\" = 'Alph' where \"id\" in (3, 6)");
        database.execute("update \"Post\" set \"content\" = \"title\" where \"id\" = 4");
        assertThat(posts(database, new Compare(post.column("views"), Operator.GT, post.column("id"), false)))
                .containsExactly(1, 2, 3, 4, 5, 6, 8);
        for (Match match : Match.values()) {
            assertThat(posts(database, new Text(post.column("title"), match, post.column("content"), false)))
                    .as(match.name())
                    .containsExactlyElementsOf(match == Match.ENDS_WITH ? List.of(4) : List.of(4, 6));
        }
        assertThat(posts(database, ignoringCase(Match.STARTS_WITH, post.column("content"))))
                .containsExactly(3, 4, 6);
    }

    @OnEachDatabase
    void joinsConditions(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, new All(List.of()))).hasSize(4);
        assertThat(users(database, new Any(List.of()))).isEmpty();
        assertThat(users(database, new Not(new Any(List.of())))).hasSize(4);
        assertThat(users(database, new All(List.of(new Any(List.of()))))).isEmpty();
        Condition either = new Any(List.of(user.eq("id", 1), user.eq("id", 2)));
        assertThat(users(database, new All(List.of(either, user.eq("name", "Bob")))))
                .containsExactly(2);
    }

    @OnEachDatabase
    void joinsManyConditions(TestDatabase database) {
        BlogData.in(database);
        List<Condition> many =
                IntStream.range(2, 5_000).mapToObj(id -> user.eq("id", id)).toList();
        assertThat(users(database, new Any(many))).containsExactly(2, 3, 4);
    }

    @OnEachDatabase
    void quantifiesRelatedRecords(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, user.some("posts", p -> p.eq("published", true))))
                .containsExactly(1, 2);
        assertThat(users(database, user.none("posts", p -> p.eq("published", true))))
                .containsExactly(3, 4);
        assertThat(users(database, user.every("posts", p -> p.eq("published", false))))
                .containsExactly(3, 4);
        assertThat(users(database, user.related("posts", Quantifier.SOME))).containsExactly(1, 2, 3);
        assertThat(users(database, user.related("posts", Quantifier.NONE))).containsExactly(4);
        assertThat(users(database, user.related("posts", Quantifier.EVERY))).containsExactly(1, 2, 3, 4);
        // A related record of which it is unknown whether it matches does not break the rule.
        assertThat(users(database, user.every("posts", p -> p.compare("content", Operator.NE, "five"))))
                .containsExactly(1, 3, 4);
    }

    @OnEachDatabase
    void walksRelationsOfEveryKind(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, post.some("categories", c -> c.eq("name", "sql"))))
                .containsExactly(1, 4);
        assertThat(posts(database, post.none("categories", c -> c.eq("name", "sql"))))
                .containsExactly(2, 3, 5, 6, 7, 8);
        assertThat(posts(database, post.related("categories", Quantifier.SOME))).containsExactly(1, 2, 4, 6);
        assertThat(posts(database, post.every("categories", c -> c.eq("name", "java"))))
                .containsExactly(2, 3, 5, 6, 7, 8);
        assertThat(users(database, user.some("profile", p -> p.eq("bio", "third"))))
                .containsExactly(3);
        assertThat(users(database, user.related("profile", Quantifier.NONE))).containsExactly(2, 4);
        assertThat(posts(database, post.some("author", a -> a.isNull("name")))).containsExactly(8);
        assertThat(posts(database, new Not(post.some("author", a -> a.compare("age", Operator.GT, 25)))))
                .containsExactly(4, 5, 6, 7, 8);
        assertThat(users(database, user.some("posts", p -> p.some("comments", c -> c.eq("text", "bad")))))
                .containsExactly(1);
    }

    @OnEachDatabase
    void comparesWithAnOuterRecord(TestDatabase database) {
        BlogData.in(database);
        database.execute("update \"Post\" set \"title\" = 'Bob' where \"id\" = 5");
        Condition same =
                user.some("posts", p -> new Compare(p.column("title"), Operator.EQ, user.column("name"), false));
        assertThat(users(database, same)).containsExactly(2);
    }

    @OnEachDatabase
    void comparesCounts(TestDatabase database) {
        BlogData.in(database);
        assertThat(users(database, new Compare(user.count("posts"), Operator.GTE, Value.number(2), false)))
                .containsExactly(1, 2);
        assertThat(users(
                        database,
                        new Compare(
                                user.count("posts", p -> p.eq("published", true)),
                                Operator.EQ,
                                Value.number(1),
                                false)))
                .containsExactly(2);
        assertThat(posts(database, new Compare(post.count("categories"), Operator.EQ, Value.number(2), false)))
                .containsExactly(1);
    }

    @OnEachDatabase
    void keepsValuesApartThatAreUsedTwice(TestDatabase database) {
        BlogData.in(database);
        Condition first = user.eq("id", 1);
        assertThat(users(database, new Any(List.of(first, first)))).containsExactly(1);
        assertThat(users(database, new Any(List.of(user.eq("id", 1), user.eq("id", 2)))))
                .containsExactly(1, 2);
        assertThat(users(database, new Any(List.of(user.eq("id", 3), user.eq("id", 4)))))
                .containsExactly(3, 4);
    }

    private Condition ignoringCase(Match match, Expression part) {
        return new Text(post.column("title"), match, part, true);
    }

    private List<Integer> posts(TestDatabase database, Condition where) {
        return ids(database, post, where);
    }

    private List<Integer> users(TestDatabase database, Condition where) {
        return ids(database, user, where);
    }

    private static List<Integer> ids(TestDatabase database, Scope scope, Condition where) {
        Selection id = scope.tuple("id");
        return database
                .read(scope.select().withWhere(where).withSelection(id).withOrderBy(List.of(scope.asc("id"))))
                .stream()
                .map(row -> (Integer) row.get(0))
                .toList();
    }
}
