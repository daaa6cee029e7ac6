package io.prisma4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders, parts, cursors and distinct rows, all in the database. */
final class PagesTest {
    private final Scope post = Scope.of(BlogData.POST);
    private final Scope user = Scope.of(BlogData.USER);

    @OnEachDatabase
    void ordersBySeveralColumns(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, post.asc("views"), post.desc("id"))).containsExactly(7, 4, 1, 2, 3, 5, 6, 8);
        assertThat(posts(database, post.desc("createdAt"))).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
    }

    @OnEachDatabase
    void putsNullsWhereAsked(TestDatabase database) {
        BlogData.in(database);
        Expression age = user.column("age");
        assertThat(users(database, new OrderBy(age, false, Nulls.FIRST))).containsExactly(2, 3, 1, 4);
        assertThat(users(database, new OrderBy(age, false, Nulls.LAST))).containsExactly(3, 1, 4, 2);
        assertThat(users(database, new OrderBy(age, true, Nulls.FIRST))).containsExactly(2, 4, 1, 3);
        assertThat(users(database, new OrderBy(age, true, Nulls.LAST))).containsExactly(4, 1, 3, 2);
    }

    @OnEachDatabase
    void ordersByARelatedRecord(TestDatabase database) {
        BlogData.in(database);
        Expression name = post.column("author", "name");
        assertThat(posts(database, new OrderBy(name, true, Nulls.LAST), post.asc("id")))
                .containsExactly(4, 5, 1, 2, 3, 6, 7, 8);
        Expression bio = post.column("author", "profile", "bio");
        assertThat(posts(database, new OrderBy(bio, false, Nulls.FIRST), post.asc("id")))
                .containsExactly(4, 5, 6, 7, 1, 2, 3, 8);
    }

    @OnEachDatabase
    void ordersByTheNumberOfRelatedRecords(TestDatabase database) {
        BlogData.in(database);
        assertThat(posts(database, Scope.desc(post.count("categories")), post.asc("id")))
                .containsExactly(1, 2, 4, 6, 3, 5, 7, 8);
        Expression published = user.count("posts", p -> p.eq("published", true));
        assertThat(users(database, Scope.desc(published), user.desc("id"))).containsExactly(1, 2, 4, 3);
    }

    @OnEachDatabase
    void takesAPart(TestDatabase database) {
        BlogData.in(database);
        assertThat(page(database, null, 3, false, null)).containsExactly(1, 2, 3);
        assertThat(page(database, 2, 3, false, null)).containsExactly(3, 4, 5);
        assertThat(page(database, 6, null, false, null)).containsExactly(7, 8);
        assertThat(page(database, null, 0, false, null)).isEmpty();
        assertThat(page(database, null, 3, true, null)).containsExactly(6, 7, 8);
        assertThat(page(database, 1, 3, true, null)).containsExactly(5, 6, 7);
        assertThat(page(database, 1, 2, true, null, post.asc("views"))).containsExactly(5, 6);
    }

    @OnEachDatabase
    void takesTheLastOnesWithoutAnOrder(TestDatabase database) {
        BlogData.in(database);
        SelectNode query =
                post.select().withSelection(post.tuple("id")).withPaging(new Paging(null, Value.number(2), true, null));
        assertThat(database.read(query)).isEqualTo(List.of(List.of(7), List.of(8)));
    }

    @OnEachDatabase
    void beginsAtACursor(TestDatabase database) {
        BlogData.in(database);
        UniqueWhere four = post.unique("id", 4);
        assertThat(page(database, null, 3, false, four)).containsExactly(4, 5, 6);
        assertThat(page(database, 1, 3, false, four)).containsExactly(5, 6, 7);
        assertThat(page(database, null, 3, true, four)).containsExactly(2, 3, 4);
        assertThat(page(database, 1, 2, true, four)).containsExactly(2, 3);
        assertThat(page(database, null, null, false, post.unique("id", 99))).isEmpty();
    }

    @OnEachDatabase
    void breaksTiesOfACursorById(TestDatabase database) {
        BlogData.in(database);
        OrderBy byViews = post.asc("views");
        assertThat(page(database, null, 3, false, post.unique("id", 1), byViews))
                .containsExactly(1, 4, 2);
        assertThat(page(database, 1, 2, false, post.unique("id", 4), byViews)).containsExactly(2, 3);
        assertThat(page(database, null, 2, true, post.unique("id", 4), byViews)).containsExactly(1, 4);
    }

    @OnEachDatabase
    void pagesThroughNullsInEveryOrder(TestDatabase database) {
        BlogData.in(database);
        List<Expression> by = List.of(
                post.column("content"), post.column("author", "name"), post.column("title"), post.count("categories"));
        for (Expression expression : by) {
            for (boolean descending : List.of(false, true)) {
                for (Nulls nulls : Nulls.values()) {
                    pagesThrough(database, new OrderBy(expression, descending, nulls));
                }
            }
        }
    }

    /** Page after page gives what all at once gives, from either end. */
    private void pagesThrough(TestDatabase database, OrderBy order) {
        List<Integer> all = posts(database, order, post.asc("id"));
        for (boolean backwards : List.of(false, true)) {
            List<Integer> expected = new ArrayList<>(all);
            if (backwards) Collections.reverse(expected);
            List<Integer> seen = new ArrayList<>();
            UniqueWhere cursor = null;
            while (seen.size() <= all.size()) {
                List<Integer> page =
                        new ArrayList<>(page(database, cursor == null ? null : 1, 3, backwards, cursor, order));
                if (page.isEmpty()) break;
                if (backwards) Collections.reverse(page);
                seen.addAll(page);
                cursor = post.unique("id", seen.get(seen.size() - 1));
            }
            assertThat(seen).as("%s, backwards %s", order, backwards).isEqualTo(expected);
        }
    }

    @OnEachDatabase
    void mayBeginAtARowThatTheConditionLeavesOut(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = post.select()
                .withSelection(post.tuple("id"))
                .withWhere(post.eq("published", true))
                .withPaging(new Paging(null, null, false, post.unique("id", 5)));
        assertThat(database.read(query)).isEqualTo(List.of(List.of(6), List.of(7)));
    }

    @OnEachDatabase
    void keepsTheFirstOfEachDistinctRow(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = post.select().withSelection(post.tuple("id")).withDistinct(List.of(post.column("authorId")));
        assertThat(ids(database, query.withOrderBy(List.of(post.desc("views")))))
                .containsExactly(8, 6, 5, 3);
        assertThat(ids(
                        database,
                        query.withOrderBy(List.of(post.desc("views")))
                                .withPaging(new Paging(Value.number(1), Value.number(2), false, null))))
                .containsExactly(6, 5);
        assertThat(ids(
                        database,
                        query.withOrderBy(List.of(post.desc("views")))
                                .withPaging(new Paging(null, Value.number(2), true, null))))
                .containsExactly(5, 3);
        assertThat(ids(
                        database,
                        query.withDistinct(List.of(post.column("author", "role"), post.column("published")))
                                .withOrderBy(List.of(
                                        new OrderBy(post.column("author", "name"), false, Nulls.LAST),
                                        post.asc("id")))))
                .containsExactlyInAnyOrder(1, 2, 4, 5, 6);
    }

    @OnEachDatabase
    void findsDistinctRowsAfterACursor(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = post.select()
                .withSelection(post.tuple("id"))
                .withDistinct(List.of(post.column("title")))
                .withPaging(new Paging(null, null, false, post.unique("id", 2)));
        assertThat(ids(database, query)).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    private List<Integer> page(
            TestDatabase database,
            @Nullable Integer skip,
            @Nullable Integer take,
            boolean backwards,
            @Nullable UniqueWhere cursor,
            OrderBy... order) {
        Paging paging = new Paging(number(skip), number(take), backwards, cursor);
        List<OrderBy> orderBy = order.length > 0 ? List.of(order) : List.of(post.asc("id"));
        return ids(
                database,
                post.select()
                        .withSelection(post.tuple("id"))
                        .withOrderBy(orderBy)
                        .withPaging(paging));
    }

    private static @Nullable Value number(@Nullable Integer number) {
        return number == null ? null : Value.number(number);
    }

    private List<Integer> posts(TestDatabase database, OrderBy... order) {
        return ids(database, post.select().withSelection(post.tuple("id")).withOrderBy(List.of(order)));
    }

    private List<Integer> users(TestDatabase database, OrderBy... order) {
        return ids(database, user.select().withSelection(user.tuple("id")).withOrderBy(List.of(order)));
    }

    private static List<Integer> ids(TestDatabase database, SelectNode query) {
        return database.read(query).stream().map(row -> (Integer) row.get(0)).toList();
    }
}
