package io.prisma4j.internal.write;

import static io.prisma4j.testing.Data.connect;
import static io.prisma4j.testing.Data.connectOrCreate;
import static io.prisma4j.testing.Data.create;
import static io.prisma4j.testing.Data.createSkipping;
import static io.prisma4j.testing.Data.delete;
import static io.prisma4j.testing.Data.deleteMany;
import static io.prisma4j.testing.Data.disconnect;
import static io.prisma4j.testing.Data.set;
import static io.prisma4j.testing.Data.update;
import static io.prisma4j.testing.Data.updateMany;
import static io.prisma4j.testing.Data.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.UniqueWhere;
import java.util.List;

/** Every nested operation of an update, on lists whose records hold the key and on many-to-many lists. */
final class NestedUpdateTest {
    private static final Scope USER = Scope.of(BlogData.USER);
    private static final Scope POST = Scope.of(BlogData.POST);
    private static final Scope CATEGORY = Scope.of(BlogData.CATEGORY);
    private static final Scope COMMENT = Scope.of(BlogData.COMMENT);

    private static Data user() {
        return Data.of(BlogData.USER);
    }

    private static Data post() {
        return Data.of(BlogData.POST);
    }

    private static Data category() {
        return Data.of(BlogData.CATEGORY);
    }

    private static UniqueWhere post(int id) {
        return POST.unique("id", id);
    }

    private static UniqueWhere category(int id) {
        return CATEGORY.unique("id", id);
    }

    private static Pooled blog(TestDatabase database) {
        return new Pooled(BlogData.in(database), BlogData.SCHEMA);
    }

    private static void ann(Pooled pooled, RelationOperation... operations) {
        pooled.ran();
        pooled.update(USER.unique("id", 1), user().with("posts", operations));
    }

    private static void first(Pooled pooled, RelationOperation... operations) {
        pooled.ran();
        pooled.update(post(1), post().with("categories", operations));
    }

    private static List<String> posts(Pooled pooled) {
        return pooled.database()
                .strings("select \"id\" || ' ' || coalesce(\"authorId\", 0) from \"Post\" order by \"id\"");
    }

    private static List<String> pairs(Pooled pooled) {
        return pooled.database()
                .strings("select \"B\" || ' ' || \"A\" from \"_CategoryToPost\" where \"B\" = 1 order by 1");
    }

    @OnEachDatabase
    void listsOfRecordsThatHoldTheKey(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            // The row is read first, because nothing of it changes, and that is the answer.
            ann(pooled, create(post().set("title", "x"), post().set("title", "y")), connect(post(4), post(1)));
            assertThat(pooled.counts()).isEqualTo("2 writes, 1 reads");
            assertThat(posts(pooled)).contains("9 1", "10 1", "4 1", "1 1");

            ann(pooled, disconnect(post(9), post(10), post(5)));
            assertThat(pooled.counts()).isEqualTo("1 writes, 1 reads");
            assertThat(posts(pooled)).contains("9 0", "10 0", "5 2");

            ann(pooled, set(post(1), post(5), post(5)));
            assertThat(pooled.counts()).isEqualTo("2 writes, 1 reads");
            assertThat(posts(pooled)).contains("1 1", "5 1", "2 0", "3 0", "4 0");
            ann(pooled, set(post(4), post(6)), connectOrCreate(post(7), post().set("title", "unused")));
            assertThat(posts(pooled)).contains("4 1", "6 1", "7 1", "5 0", "1 0");

            ann(
                    pooled,
                    update(post(4), post().set("title", "new")),
                    updateMany(POST.eq("views", 60), post().set("likes", 9)));
            assertThat(pooled.counts()).isEqualTo("2 writes, 1 reads");
            assertThat(pooled.rows("Post", "id", "title", "likes"))
                    .contains(List.of(4, "new", 4), List.of(6, "Alpha_1", 9), List.of(7, "AlphaX1", 7));

            ann(pooled, upsert(post(4), post().set("title", "no"), post().set("title", "changed")));
            ann(pooled, upsert(post(99), post().set("title", "made"), post().set("title", "no")));
            assertThat(pooled.rows("Post", "title", "authorId")).contains(List.of("changed", 1), List.of("made", 1));

            ann(pooled, delete(post(4), post(6)), deleteMany(POST.eq("title", "made")), deleteMany(POST.eq("id", 5)));
            assertThat(posts(pooled)).doesNotContain("4 1", "6 1").contains("7 1", "5 0");
            ann(pooled, deleteMany(null));
            assertThat(posts(pooled)).doesNotContain("7 1").contains("5 0");
            ann(pooled, set());
        }
    }

    @OnEachDatabase
    void listsOfPairs(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            first(pooled, create(category().set("name", "x")), connect(category(3), category(1)));
            assertThat(pooled.counts()).isEqualTo("3 writes, 2 reads");
            assertThat(pairs(pooled)).containsExactly("1 1", "1 2", "1 3", "1 4");

            first(pooled, disconnect(category(3), category(4), category(99)));
            assertThat(pooled.counts()).isEqualTo("1 writes, 2 reads");
            assertThat(pairs(pooled)).containsExactly("1 1", "1 2");

            first(pooled, set(category(2), category(3)));
            assertThat(pooled.counts()).isEqualTo("2 writes, 2 reads");
            assertThat(pairs(pooled)).containsExactly("1 2", "1 3");

            first(pooled, update(category(2), category().set("name", "SQL")));
            first(pooled, updateMany(CATEGORY.eq("id", 1), category().set("name", "untouched")));
            first(pooled, updateMany(CATEGORY.eq("id", 3), category().set("name", "filled")));
            assertThat(pooled.rows("Category", "id", "name"))
                    .containsExactly(List.of(1, "java"), List.of(2, "SQL"), List.of(3, "filled"), List.of(4, "x"));

            first(
                    pooled,
                    upsert(category(2), category().set("name", "no"), category().set("name", "sql")));
            first(
                    pooled,
                    upsert(
                            category(99),
                            category().set("name", "made"),
                            category().set("name", "no")));
            first(
                    pooled,
                    connectOrCreate(CATEGORY.unique("name", "last"), category().set("name", "last")));
            assertThat(pairs(pooled)).containsExactly("1 2", "1 3", "1 5", "1 6");

            first(pooled, delete(category(2), category(3)), deleteMany(CATEGORY.eq("id", 1)));
            first(pooled, deleteMany(CATEGORY.eq("name", "made")));
            assertThat(pooled.rows("Category", "id", "name"))
                    .containsExactly(List.of(1, "java"), List.of(4, "x"), List.of(6, "last"));
            first(pooled, set());
            assertThat(pairs(pooled)).isEmpty();
        }
    }

    @OnEachDatabase
    void whatMustBeThereAndIsNotUndoesEverything(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            String before = pooled.dump();
            missing(pooled, "User.posts.connect", connect(post(4), post(-1)));
            missing(pooled, "User.posts.set", set(post(4), post(-1)));
            missing(pooled, "User.posts.update", update(post(4), post().set("title", "stolen")));
            missing(pooled, "User.posts.update", update(post(-1), post().set("title", "x")));
            missing(pooled, "User.posts.delete", delete(post(4)));
            missing(pooled, "User.posts.delete", delete(post(1), post(4)));
            for (RelationOperation operation : List.of(
                    connect(category(-1)),
                    set(category(1), category(-1)),
                    update(category(3), category().set("name", "not related")),
                    delete(category(3)))) {
                assertThatThrownBy(() -> first(pooled, create(category().set("name", "x")), operation))
                        .isInstanceOf(RecordNotFoundException.class);
            }
            assertThatThrownBy(() -> pooled.update(USER.unique("id", -1), user().set("name", "x")))
                    .isInstanceOfSatisfying(
                            RecordNotFoundException.class,
                            e -> assertThat(e.path()).isEqualTo("User.update"));
            assertThatThrownBy(() ->
                            first(pooled, upsert(category(3), category().set("name", "java"), category())))
                    .isInstanceOf(UniqueConstraintException.class);
            assertThat(pooled.dump()).isEqualTo(before);
        }
    }

    private static void missing(Pooled pooled, String path, RelationOperation operation) {
        assertThatThrownBy(() -> ann(pooled, create(post().set("title", "x")), operation))
                .isInstanceOfSatisfying(RecordNotFoundException.class, e -> {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.model()).isEqualTo("Post");
                });
    }

    @OnEachDatabase
    void whatIsRequiredIsNotTakenAway(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            String before = pooled.dump();
            UniqueWhere comment =
                    COMMENT.unique("id", java.util.UUID.fromString("00000000-0000-7000-8000-000000000001"));
            for (RelationOperation operation : List.of(disconnect(comment), set(), set(comment))) {
                assertThatThrownBy(() ->
                                pooled.update(post(1), post().set("title", "x").with("comments", operation)))
                        .isInstanceOfSatisfying(RelationViolationException.class, e -> {
                            assertThat(e.model()).isEqualTo("Comment");
                            assertThat(e.relation()).isEqualTo("post");
                        });
            }
            // Not related: nothing to take away.
            pooled.update(post(2), post().with("comments", disconnect(comment), set()));
            Data profile = Data.of(BlogData.PROFILE).set("bio", "x");
            for (RelationOperation operation : List.of(
                    create(profile),
                    disconnect(),
                    connect(Scope.of(BlogData.PROFILE).unique("id", 2)))) {
                assertThatThrownBy(() -> pooled.update(USER.unique("id", 1), user().with("profile", operation)))
                        .isInstanceOf(RelationViolationException.class);
            }
            assertThatThrownBy(() -> pooled.create(profile.with("user", connect(USER.unique("id", 1)))))
                    .isInstanceOf(RelationViolationException.class);
            assertThat(pooled.dump()).isEqualTo(before);
            // A required child moves to another parent.
            pooled.update(post(2), post().with("comments", connect(comment)));
            assertThat(
                            database.strings(
                                    "select \"postId\" from \"comments\" where \"id\" = '00000000-0000-7000-8000-000000000001'"))
                    .containsExactly("2");
        }
    }

    @OnEachDatabase
    void theOneRecordThatHoldsTheKey(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            Data profile = Data.of(BlogData.PROFILE);
            UniqueWhere bob = USER.unique("id", 2);
            assertThatThrownBy(() -> pooled.update(bob, user().with("profile", update(null, profile.set("bio", "b")))))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThatThrownBy(() -> pooled.update(bob, user().with("profile", delete())))
                    .isInstanceOf(RecordNotFoundException.class);
            pooled.update(bob, user().with("profile", upsert(null, profile("made"), profile("no"))));
            pooled.update(bob, user().with("profile", upsert(null, profile("no"), profile("changed"))));
            assertThat(pooled.rows("Profile", "id", "bio", "userId")).contains(List.of(3, "changed", 2));
            pooled.update(bob, user().with("profile", update(null, profile("again"))));
            pooled.update(bob, user().with("profile", delete(), create(profile("second")), disconnectNothing()));
            assertThat(pooled.rows("Profile", "id", "bio", "userId")).contains(List.of(4, "second", 2));
            // It moves, and leaves its owner without one.
            pooled.update(
                    USER.unique("id", 4),
                    user().with("profile", connect(Scope.of(BlogData.PROFILE).unique("id", 4))));
            assertThat(pooled.rows("Profile", "id", "userId")).contains(List.of(4, 4));
        }
    }

    private static Data profile(String bio) {
        return Data.of(BlogData.PROFILE).set("bio", bio);
    }

    private static RelationOperation disconnectNothing() {
        return updateMany(null, profile("second"));
    }

    @OnEachDatabase
    void theRecordThatTheRowRefersTo(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            pooled.ran();
            assertThat(pooled.update(post(4), post().with("author", connect(USER.unique("email", "cid@x.org")))))
                    .endsWith(3);
            assertThat(pooled.counts()).isEqualTo("1 writes, 1 reads");
            assertThat(pooled.update(post(4), post().with("author", disconnect())))
                    .hasSize(8);
            assertThat(pooled.counts()).isEqualTo("1 writes, 0 reads");
            assertThatThrownBy(() ->
                            pooled.update(post(4), post().with("author", update(null, user().set("name", "x")))))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThatThrownBy(() -> pooled.update(post(4), post().with("author", delete())))
                    .isInstanceOf(RecordNotFoundException.class);
            pooled.ran();
            assertThat(pooled.update(post(4), post().with("author", create(user().set("email", "new")))))
                    .endsWith(5);
            assertThat(pooled.counts()).isEqualTo("2 writes, 0 reads");
            pooled.update(
                    post(4),
                    post().with("author", upsert(null, user().set("email", "no"), user().set("name", "Newt"))));
            pooled.update(post(4), post().with("author", update(null, user().set("age", 5))));
            assertThat(pooled.rows("User", "id", "email", "name", "age")).contains(List.of(5, "new", "Newt", 5));
            pooled.update(post(4), post().with("author", delete()));
            assertThat(pooled.rows("User", "id")).doesNotContain(List.of(5));
            pooled.update(
                    post(4),
                    post().with("author", upsert(null, user().set("email", "made"), user().set("email", "no"))));
            assertThat(pooled.rows("Post", "id", "authorId")).contains(List.of(4, 6));
            pooled.update(
                    post(4),
                    post().with(
                                    "author",
                                    connectOrCreate(USER.unique("email", "bob@x.org"), user().set("email", "no"))));
            assertThat(pooled.rows("Post", "id", "authorId")).contains(List.of(4, 2));
        }
    }

    @OnEachDatabase
    void goesToAnyDepth(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            ann(
                    pooled,
                    update(
                            post(1),
                            post().with(
                                            "categories",
                                            update(
                                                    category(2),
                                                    category().with("posts", disconnect(post(4)), connect(post(8)))))
                                    .with("author", update(null, user().set("age", 77)))));
            assertThat(database.strings("select \"B\" from \"_CategoryToPost\" where \"A\" = 2 order by 1"))
                    .containsExactly("1", "8");
            assertThat(pooled.rows("User", "id", "age")).contains(List.of(1, 77));
        }
    }

    @OnEachDatabase
    void skipsDuplicates(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            ann(
                    pooled,
                    createSkipping(
                            post().set("id", 1).set("title", "taken"),
                            post().set("id", 50).set("title", "free")));
            assertThat(pooled.rows("Post", "id", "title")).contains(List.of(1, "alpha"), List.of(50, "free"));
            first(
                    pooled,
                    createSkipping(category().set("name", "empty"), category().set("name", "new")));
            assertThat(database.strings("""
                    select c."name" from "Category" c join "_CategoryToPost" j on j."A" = c."id" where j."B" = 1 order by 1
                    """)).containsExactly("java", "new", "sql");
        }
    }
}
