package io.prisma4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Compare;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.Value;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts, aggregates and groups. */
final class GroupsTest {
    private final Scope post = Scope.of(BlogData.POST);
    private final Scope user = Scope.of(BlogData.USER);

    @OnEachDatabase
    void countsRows(TestDatabase database) {
        BlogData.in(database);
        assertThat(database.read(GroupNode.count(BlogData.POST, null))).isEqualTo(List.of(List.of(8L)));
        assertThat(database.read(GroupNode.count(BlogData.POST, post.eq("id", 99))))
                .isEqualTo(List.of(List.of(0L)));
    }

    @OnEachDatabase
    void aggregatesAllRowsAsOneGroup(TestDatabase database) {
        BlogData.in(database);
        GroupNode all = groups(
                null,
                List.of(),
                Scope.rows(),
                post.aggregate(Function.COUNT, "content"),
                post.aggregate(Function.SUM, "views"),
                post.aggregate(Function.AVG, "likes"),
                post.aggregate(Function.MIN, "title"),
                post.aggregate(Function.MAX, "createdAt"));
        assertThat(database.read(all))
                .isEqualTo(List.of(List.of(8L, 5L, 260L, 3.875, "50 x", Instant.parse("2026-01-08T10:00:00Z"))));
    }

    @OnEachDatabase
    void aggregatesNothingToNull(TestDatabase database) {
        BlogData.in(database);
        GroupNode none = groups(
                post.eq("id", 99),
                List.of(),
                Scope.rows(),
                post.aggregate(Function.SUM, "views"),
                post.aggregate(Function.AVG, "views"),
                post.aggregate(Function.MAX, "createdAt"));
        assertThat(database.read(none).toString()).isEqualTo("[[0, null, null, null]]");
        assertThat(database.read(new GroupNode(
                        BlogData.POST,
                        post.eq("id", 99),
                        List.of(post.column("authorId")),
                        null,
                        List.of(),
                        Paging.ALL,
                        new Selection.One(Scope.rows()))))
                .isEmpty();
    }

    @OnEachDatabase
    void groupsByKeys(TestDatabase database) {
        BlogData.in(database);
        ColumnRef author = post.column("authorId");
        GroupNode groups = groups(null, List.of(author), author, Scope.rows(), post.aggregate(Function.SUM, "views"));
        GroupNode ordered = ordered(groups, null, Paging.ALL, Scope.desc(Scope.rows()), Scope.desc(author));
        List<List<Object>> rows = database.read(ordered);
        assertThat(rows.get(0)).isEqualTo(List.of(1, 3L, 60L));
        assertThat(rows.toString()).contains("[2, 2, 60]", "[null, 2, 60]", "[3, 1, 80]");
    }

    @OnEachDatabase
    void keepsGroupsThatFulfilACondition(TestDatabase database) {
        BlogData.in(database);
        ColumnRef author = post.column("authorId");
        GroupNode groups = groups(post.eq("published", true), List.of(author), author, Scope.rows());
        Condition many = new Compare(Scope.rows(), Operator.GT, Value.number(1), false);
        assertThat(database.read(ordered(groups, many, Paging.ALL, Scope.asc(author)))
                        .toString())
                .satisfiesAnyOf(
                        rows -> assertThat(rows).isEqualTo("[[1, 2], [null, 2]]"),
                        rows -> assertThat(rows).isEqualTo("[[null, 2], [1, 2]]"));
        Condition known = new Condition.All(List.of(
                new Condition.IsNull(author, true),
                new Compare(
                        post.aggregate(Function.AVG, "views"),
                        Operator.GTE,
                        Value.number(10.0, io.prisma4j.schema.ScalarType.DOUBLE),
                        false)));
        assertThat(database.read(ordered(groups, known, Paging.ALL, Scope.asc(author))))
                .isEqualTo(List.of(List.of(1, 2L), List.of(2, 1L)));
    }

    @OnEachDatabase
    void takesAPartOfTheGroups(TestDatabase database) {
        BlogData.in(database);
        ColumnRef title = post.column("title");
        GroupNode groups = groups(post.compare("id", Operator.LTE, 3), List.of(title), title, Scope.rows());
        Paging second = new Paging(Value.number(1), Value.number(1), false, null);
        assertThat(database.read(ordered(groups, null, second, Scope.asc(title))))
                .isEqualTo(List.of(List.of("beta", 1L)));
    }

    @OnEachDatabase
    void aggregatesAPartOfTheRows(TestDatabase database) {
        BlogData.in(database);
        GroupNode all = groups(null, List.of(), Scope.rows(), post.aggregate(Function.SUM, "views"));
        Paging two = new Paging(Value.number(1), Value.number(2), false, null);
        assertThat(database.read(ordered(all, null, two, post.desc("views")))).isEqualTo(List.of(List.of(2L, 110L)));
        Paging fromFive = new Paging(null, null, false, post.unique("id", 5));
        assertThat(database.read(ordered(all, null, fromFive))).isEqualTo(List.of(List.of(4L, 190L)));
    }

    @OnEachDatabase
    void groupsThroughAPath(TestDatabase database) {
        BlogData.in(database);
        ColumnRef role = post.column("author", "role");
        GroupNode groups = groups(
                post.related("author", Condition.Quantifier.SOME),
                List.of(role),
                role,
                post.aggregate(Function.MAX, "views"));
        assertThat(database.read(groups)).containsExactlyInAnyOrder(List.of("ADMIN", 30), List.of("USER", 80));
        GroupNode least = new GroupNode(
                BlogData.USER,
                null,
                List.of(),
                null,
                List.of(),
                Paging.ALL,
                new Selection.One(user.aggregate(Function.MIN, "role")));
        assertThat(database.read(least)).hasSize(1);
    }

    private static GroupNode groups(@Nullable Condition where, List<ColumnRef> keys, Expression... selected) {
        Selection.Tuple selection = new Selection.Tuple(Stream.of(selected)
                .map(one -> (Selection) new Selection.One(one))
                .toList());
        return new GroupNode(BlogData.POST, where, keys, null, List.of(), Paging.ALL, selection);
    }

    private static GroupNode ordered(GroupNode node, @Nullable Condition having, Paging paging, OrderBy... order) {
        return new GroupNode(node.model(), node.where(), node.keys(), having, List.of(order), paging, node.selection());
    }
}
