package io.prisma4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Family;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records with related records, by one statement a level and by one in all, which must give the same. */
final class TreesTest {
    private final Scope user = Scope.of(BlogData.USER);
    private final Scope post = Scope.of(BlogData.POST);
    private final Scope member = Scope.of(Family.Members.MODEL);
    private final Scope toy = Scope.of(Family.Toys.MODEL);

    @OnEachDatabase
    void loadsAListPerParent(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = users(user.tuple(
                user.tuple("id"),
                user.related("posts", p -> p.withSelection(user.inner("posts").tuple("id")))));
        assertThat(both(database, query, 2))
                .isEqualTo(List.of(
                        List.of(1, List.of(List.of(1), List.of(2), List.of(3))),
                        List.of(2, List.of(List.of(4), List.of(5))),
                        List.of(3, List.of(List.of(8))),
                        List.of(4, List.of())));
    }

    @OnEachDatabase
    void loadsOneRecordOrNone(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = posts(post.tuple(
                post.tuple("id"),
                post.related("author", u -> u.withSelection(post.inner("author").tuple("email")))));
        assertThat(both(database, query, 2))
                .startsWith(List.of(1, Optional.of(List.of("ann@x.org"))))
                .contains(List.of(6, Optional.empty()), List.of(8, Optional.of(List.of("cid@x.org"))));
    }

    @OnEachDatabase
    void loadsTheOneRecordWithoutTheForeignKeyToo(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = users(user.tuple(
                user.tuple("id"),
                user.related(
                        "profile", p -> p.withSelection(user.inner("profile").tuple("bio")))));
        assertThat(both(database, query, 2))
                .isEqualTo(List.of(
                        List.of(1, Optional.of(List.of("first"))),
                        List.of(2, Optional.empty()),
                        List.of(3, Optional.of(List.of("third"))),
                        List.of(4, Optional.empty())));
    }

    @OnEachDatabase
    void loadsThroughATableOfPairs(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = posts(post.tuple(
                post.tuple("id"),
                post.related(
                        "categories",
                        c -> c.withSelection(post.inner("categories").tuple("name")))));
        assertThat(both(database, query, 2))
                .startsWith(
                        List.of(1, List.of(List.of("java"), List.of("sql"))),
                        List.of(2, List.of(List.of("java"))),
                        List.of(3, List.of()));
    }

    @OnEachDatabase
    void loadsWholeRecordsOfSeveralLevels(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        SelectNode query = users(user.with(
                user.related(
                        "posts",
                        p -> p.withSelection(posts.with(
                                        posts.related(
                                                "categories",
                                                c -> c.withOrderBy(List.of(posts.inner("categories")
                                                        .desc("name")))),
                                        posts.related("comments", c -> c)))
                                .withWhere(posts.compare("views", Operator.GT, 10))
                                .withOrderBy(List.of(posts.desc("createdAt")))),
                user.related("profile", p -> p)));
        List<List<Object>> trees = both(database, query, 5);
        assertThat(trees).hasSize(4);
        assertThat(trees.get(0).toString())
                .startsWith(
                        "[1, ann@x.org, Ann, 30, ADMIN, [[3, 2026-01-03T10:00:00Z, alpha, three, true, 30, 3, 1, [], ")
                .endsWith("[2, 2026-01-02T10:00:00.123Z, beta, null, false, 20, 2, 1, [[1, java]], []]], "
                        + "Optional[[1, first, 1]]]");
    }

    @OnEachDatabase
    void asksNothingAboutNoParents(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        SelectNode query = users(user.with(user.related(
                        "posts", p -> p.withSelection(posts.with(posts.related("comments", c -> c))))))
                .withWhere(user.eq("id", 99));
        assertThat(both(database, query, 1)).isEmpty();
        assertThat(both(database, query.withWhere(user.eq("id", 4)), 2)).hasSize(1);
    }

    @OnEachDatabase
    void takesAPartOfEachParentsRecords(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        for (Paging part : List.of(
                part(null, 2L, false, null),
                part(1L, 1L, false, null),
                part(1L, null, false, null),
                part(null, 2L, true, null),
                part(1L, 1L, true, null),
                part(null, 0L, false, null))) {
            SelectNode query = users(user.tuple(user.related(
                    "posts",
                    p -> p.withPaging(part)
                            .withSelection(posts.tuple("id"))
                            .withOrderBy(List.of(posts.desc("views"))))));
            String ids = both(database, query, 2).toString().replaceAll("[\\[\\] ]+", " ");
            String expected = part.take() != null && part.take().value().equals(0L)
                    ? " , , , "
                    : part.skip() == null
                            ? (part.backwards() ? " 2 , 1 , 5 , 4 , 8 , " : " 3 , 2 , 5 , 4 , 8 , ")
                            : part.take() == null
                                    ? " 2 , 1 , 4 , , "
                                    : part.backwards() ? " 2 , 5 , , " : " 2 , 4 , , ";
            assertThat(ids).as("%s", part).isEqualTo(expected);
        }
    }

    @OnEachDatabase
    void takesAPartOfEachParentsPairs(TestDatabase database) {
        BlogData.in(database);
        Scope categories = post.inner("categories");
        SelectNode query = posts(post.tuple(post.related(
                "categories", c -> c.withPaging(part(null, 1L, true, null)).withSelection(categories.tuple("name")))));
        assertThat(both(database, query, 2))
                .startsWith(List.of(List.of(List.of("sql"))), List.of(List.of(List.of("java"))), List.of(List.of()));
        SelectNode distinct = posts(post.tuple(post.related(
                "categories",
                c -> c.withPaging(part(1L, 1L, false, null))
                        .withDistinct(List.of(categories.column("name")))
                        .withSelection(categories.tuple("name")))));
        assertThat(both(database, distinct, 2)).startsWith(List.of(List.of(List.of("sql"))), List.of(List.of()));
    }

    @OnEachDatabase
    void beginsAtTheCursorOfItsOwnParentOnly(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        SelectNode query = users(user.tuple(user.related(
                "posts",
                p -> p.withPaging(part(null, null, false, posts.unique("id", 2)))
                        .withSelection(posts.tuple("id")))));
        assertThat(both(database, query, 2))
                .isEqualTo(List.of(
                        List.of(List.of(List.of(2), List.of(3))),
                        List.of(List.of()),
                        List.of(List.of()),
                        List.of(List.of())));
        Scope categories = post.inner("categories");
        SelectNode pairs = posts(post.tuple(post.related(
                "categories",
                c -> c.withPaging(part(null, null, false, categories.unique("name", "java")))
                        .withSelection(categories.tuple("name")))));
        assertThat(both(database, pairs, 2))
                .startsWith(
                        List.of(List.of(List.of("java"), List.of("sql"))),
                        List.of(List.of(List.of("java"))),
                        List.of(List.of()),
                        List.of(List.of()));
    }

    @OnEachDatabase
    void loadsDistinctRecordsPerParent(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        SelectNode query = users(user.tuple(user.related(
                "posts",
                p -> p.withDistinct(List.of(posts.column("title")))
                        .withSelection(posts.tuple("id", "title"))
                        .withOrderBy(List.of(posts.desc("id"))))));
        assertThat(both(database, query, 2)).startsWith(List.of(List.of(List.of(3, "alpha"), List.of(2, "beta"))));
    }

    @OnEachDatabase
    void loadsRecordsOfItsOwnModelByAKeyOfTwoColumns(TestDatabase database) {
        Family.in(database);
        Scope children = member.inner("children");
        SelectNode query = member.select()
                .withOrderBy(List.of(member.asc("number")))
                .withSelection(member.tuple(
                        member.tuple("number"),
                        member.related(
                                "parent",
                                m -> m.withSelection(member.inner("parent").tuple("number"))),
                        member.related(
                                "children",
                                m -> m.withSelection(children.tuple(
                                                children.tuple("number"),
                                                children.related(
                                                        "toys",
                                                        t -> t.withSelection(children.inner("toys")
                                                                .tuple("id")))))
                                        .withPaging(part(null, 5L, false, null)))));
        assertThat(both(database, query, 4))
                .isEqualTo(List.of(
                        List.of(
                                1L,
                                Optional.empty(),
                                List.of(
                                        List.of(2L, List.of(List.of("ball"), List.of("doll"))),
                                        List.of(3L, List.of(List.of("bat"))))),
                        List.of(2L, Optional.of(List.of(1L)), List.of(List.of(5L, List.of()))),
                        List.of(3L, Optional.of(List.of(1L)), List.of(List.of(4L, List.of()))),
                        List.of(4L, Optional.of(List.of(3L)), List.of()),
                        List.of(5L, Optional.of(List.of(2L)), List.of()),
                        List.of(6L, Optional.empty(), List.of())));
    }

    @OnEachDatabase
    void loadsBothEndsOfPairsOfOneModel(TestDatabase database) {
        Family.in(database);
        Selection id = toy.inner("goesWith").tuple("id");
        SelectNode query = toy.select()
                .withOrderBy(List.of(toy.asc("id")))
                .withSelection(toy.tuple(
                        toy.tuple("id"),
                        toy.related("goesWith", t -> t.withSelection(id)),
                        toy.related("goneWithBy", t -> t.withSelection(id))));
        assertThat(both(database, query, 3))
                .isEqualTo(List.of(
                        List.of("ball", List.of(List.of("bat"), List.of("doll")), List.of(List.of("bat"))),
                        List.of("bat", List.of(List.of("ball")), List.of(List.of("ball"))),
                        List.of("car", List.of(List.of("car")), List.of(List.of("car"))),
                        List.of("doll", List.of(), List.of(List.of("ball")))));
    }

    @OnEachDatabase
    void countsRelatedRecordsInASelection(TestDatabase database) {
        BlogData.in(database);
        Scope posts = user.inner("posts");
        SelectNode query = users(user.tuple(
                user.one(user.count("posts")),
                user.one(user.count("posts", p -> p.text("title", Match.CONTAINS, "50"))),
                user.related(
                        "posts",
                        p -> p.withSelection(posts.one(posts.count("categories")))
                                .withPaging(part(null, 1L, false, null)))));
        assertThat(both(database, query, 2))
                .isEqualTo(List.of(
                        List.of(3L, 0L, List.of(List.of(2L))),
                        List.of(2L, 2L, List.of(List.of(1L))),
                        List.of(1L, 0L, List.of(List.of(0L))),
                        List.of(0L, 0L, List.of())));
    }

    @OnEachDatabase
    void readsColumnsThroughAPath(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = posts(post.tuple(
                post.one(post.column("author", "name")),
                post.one(post.column("author", "profile", "bio")),
                post.related(
                        "comments",
                        c -> c.withSelection(post.inner("comments")
                                .one(post.inner("comments").column("post", "author", "email"))))));
        List<List<Object>> rows = both(database, query, 2);
        assertThat(rows.get(0)).isEqualTo(List.of("Ann", "first", List.of(List.of("ann@x.org"), List.of("ann@x.org"))));
        assertThat(rows.get(5).toString()).isEqualTo("[null, null, []]");
        assertThat(rows.get(3).toString()).isEqualTo("[Bob, null, [[bob@x.org]]]");
    }

    @OnEachDatabase
    void filtersAToOneRelation(TestDatabase database) {
        BlogData.in(database);
        SelectNode query = posts(post.tuple(post.related(
                "author",
                a -> a.withSelection(post.inner("author").tuple("id"))
                        .withWhere(post.inner("author").eq("role", "ADMIN")))));
        assertThat(both(database, query, 2))
                .startsWith(List.of(Optional.of(List.of(1))))
                .contains(List.of(Optional.empty()));
    }

    @Test
    void answersWithListsThatNobodyCanChange() {
        try (TestDatabase database = TestDatabase.empty("sqlite")) {
            BlogData.in(database);
            List<List<Object>> rows = database.read(users(user.with(user.related("posts", p -> p))));
            assertThat(rows).isUnmodifiable();
            assertThat((List<?>) rows.get(0).get(5)).isUnmodifiable();
            assertThat(database.read(user.select())).isUnmodifiable();
        }
    }

    private SelectNode users(Selection selection) {
        return user.select().withSelection(selection).withOrderBy(List.of(user.asc("id")));
    }

    private SelectNode posts(Selection selection) {
        return post.select().withSelection(selection).withOrderBy(List.of(post.asc("id")));
    }

    private static Paging part(
            @Nullable Long skip, @Nullable Long take, boolean backwards, @Nullable UniqueWhere cursor) {
        return new Paging(number(skip), number(take), backwards, cursor);
    }

    private static @Nullable Value number(@Nullable Long number) {
        return number == null ? null : Value.number(number);
    }

    /** What both strategies answer with: one statement a level, and one in all. */
    private static List<List<Object>> both(TestDatabase database, SelectNode query, int statements) {
        database.statements().ran();
        List<List<Object>> byLevel = database.read(query);
        assertThat(database.statements().ran()).hasSize(statements);
        assertThat(database.read(query.withStrategy(LoadStrategy.JOIN))).isEqualTo(byLevel);
        assertThat(database.statements().ran()).hasSize(1);
        return byLevel;
    }
}
