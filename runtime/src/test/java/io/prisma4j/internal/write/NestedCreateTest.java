package io.prisma4j.internal.write;

import static io.prisma4j.testing.Data.connect;
import static io.prisma4j.testing.Data.connectOrCreate;
import static io.prisma4j.testing.Data.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Selection;
import java.util.List;

/** Creates, nested in every way, with the number of their statements. */
final class NestedCreateTest {
    private static final Scope USER = Scope.of(BlogData.USER);
    private static final Scope POST = Scope.of(BlogData.POST);
    private static final Scope CATEGORY = Scope.of(BlogData.CATEGORY);

    private static Data user(String email) {
        return Data.of(BlogData.USER).set("email", email);
    }

    private static Data post(String title) {
        return Data.of(BlogData.POST).set("title", title);
    }

    private static Data category(String name) {
        return Data.of(BlogData.CATEGORY).set("name", name);
    }

    private static Data comment(String text) {
        return Data.of(BlogData.COMMENT).set("text", text);
    }

    private static Pooled blog(TestDatabase database) {
        return new Pooled(BlogData.in(database), BlogData.SCHEMA);
    }

    private static Pooled empty(TestDatabase database) {
        return new Pooled(database.with(BlogData.SCHEMA), BlogData.SCHEMA);
    }

    @OnEachDatabase
    void aPlainCreateIsOneStatement(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            List<Object> row = pooled.create(user("a").set("name", null));
            assertThat(row).startsWith(1, "a").endsWith("USER");
            assertThat(pooled.counts()).isEqualTo("1 writes, 0 reads");
        }
    }

    @OnEachDatabase
    void eachTableAndLevelIsOneStatement(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            Data data = user("a")
                    .with(
                            "posts",
                            create(
                                    post("first").with("categories", create(category("Office"))),
                                    post("second").with("categories", create(category("Db"), category("How")))));
            Selection selection = USER.with(USER.related(
                    "posts",
                    posts -> posts.withSelection(USER.inner("posts")
                            .with(USER.inner("posts").related("categories", categories -> categories)))));
            assertThat(pooled.create(data.row(), selection, LoadStrategy.QUERY)).hasSize(6);
            assertThat(pooled.counts()).isEqualTo("4 writes, 0 reads");
            assertThat(database.strings("""
                    select p."title" || ' ' || c."name" from "Post" p join "_CategoryToPost" j on j."B" = p."id"
                    join "Category" c on c."id" = j."A" order by 1
                    """)).containsExactly("first Office", "second Db", "second How");
            Data again = user("b").with("posts", create(post("third").with("categories", create(category("New")))));
            pooled.create(again.row(), selection, LoadStrategy.JOIN);
            assertThat(pooled.counts()).isEqualTo("4 writes, 0 reads");
        }
    }

    @OnEachDatabase
    void manyRowsAreAsManyStatementsAsFew(TestDatabase database) {
        try (Pooled pooled = empty(database)) {
            assertThat(createPosts(pooled, "few", 2)).isEqualTo(createPosts(pooled, "many", 1_000));
            assertThat(database.strings("""
                    select count(*) from "comments" c join "Post" p on p."id" = c."postId"
                    where c."body" like p."title" || ' %'
                    """)).containsExactly("3006");
        }
    }

    private static String createPosts(Pooled pooled, String name, int count) {
        Data[] posts = new Data[count];
        for (int i = 0; i < count; i++) {
            String title = name + i;
            posts[i] = post(title)
                    .with("comments", create(comment(title + " 1"), comment(title + " 2"), comment(title + " 3")));
        }
        pooled.create(user(name).with("posts", create(posts)));
        return pooled.counts();
    }

    @OnEachDatabase
    void createsAndConnectsParentsFirst(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            assertThat(pooled.create(post("by new").with("author", create(user("new")))))
                    .endsWith(5);
            assertThat(pooled.counts()).isEqualTo("2 writes, 0 reads");
            assertThat(pooled.create(post("by bob").with("author", connect(USER.unique("email", "bob@x.org")))))
                    .endsWith(2);
            assertThat(pooled.counts()).isEqualTo("1 writes, 1 reads");
        }
    }

    @OnEachDatabase
    void connectsChildrenByOneUpdate(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            pooled.create(user("new")
                    .with(
                            "posts",
                            connect(POST.unique("id", 1), POST.unique("id", 6)),
                            connect(POST.unique("id", 4), POST.unique("id", 4))));
            assertThat(pooled.counts()).isEqualTo("2 writes, 0 reads");
            assertThat(pooled.rows("Post", "id", "authorId")).contains(List.of(1, 5), List.of(6, 5), List.of(4, 5));
        }
    }

    @OnEachDatabase
    void connectsPairs(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            pooled.create(post("new")
                    .with(
                            "categories",
                            connect(CATEGORY.unique("name", "java"), CATEGORY.unique("id", 2)),
                            create(category("x")),
                            connectOrCreate(CATEGORY.unique("name", "x"), category("x")),
                            connectOrCreate(CATEGORY.unique("name", "y"), category("y")),
                            connectOrCreate(CATEGORY.unique("name", "y"), category("y")),
                            connectOrCreate(CATEGORY.unique("name", "empty"), category("empty"))));
            assertThat(pooled.counts()).isEqualTo(database.isSqlite() ? "4 writes, 3 reads" : "4 writes, 2 reads");
            assertThat(database.strings("select count(*) from \"_CategoryToPost\" where \"B\" = 9"))
                    .containsExactly("5");
        }
    }

    @OnEachDatabase
    void connectsOrCreatesEveryKindOfRelation(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            for (int i = 0; i < 2; i++) {
                pooled.create(
                        post("new" + i).with("author", connectOrCreate(USER.unique("email", "new"), user("new"))));
            }
            assertThat(pooled.rows("Post", "title", "authorId")).contains(List.of("new0", 5), List.of("new1", 5));
            pooled.ran();
            pooled.create(user("parent")
                    .with(
                            "posts",
                            connectOrCreate(POST.unique("id", 1), post("unused")),
                            connectOrCreate(POST.unique("id", 99), post("created"))));
            assertThat(pooled.counts()).isEqualTo("3 writes, 1 reads");
            assertThat(pooled.rows("Post", "title", "authorId")).contains(List.of("created", 6));
            assertThat(pooled.rows("Post", "id", "authorId")).contains(List.of(1, 6));
        }
    }

    @OnEachDatabase
    void nothingIsLeftOfAFailure(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            String before = pooled.dump();
            assertThatThrownBy(() -> pooled.create(user("new").with("posts", connect(POST.unique("id", -1)))))
                    .isInstanceOfSatisfying(RecordNotFoundException.class, e -> {
                        assertThat(e.model()).isEqualTo("Post");
                        assertThat(e.path()).isEqualTo("User.posts.connect");
                        assertThat(e.key()).containsExactly("id");
                    });
            assertThatThrownBy(() -> pooled.create(
                            user("new").with("posts", connect(POST.unique("id", 1), POST.unique("id", -1)))))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThatThrownBy(() -> pooled.create(post("new").with("author", connect(USER.unique("id", -1)))))
                    .isInstanceOfSatisfying(
                            RecordNotFoundException.class,
                            e -> assertThat(e.path()).isEqualTo("Post.author.connect"));
            assertThatThrownBy(() ->
                            pooled.create(post("new").with("categories", connect(CATEGORY.unique("name", "none")))))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThatThrownBy(() -> pooled.create(user("new")
                            .with(
                                    "posts",
                                    create(post("p").with("categories", create(category("c"), category("java")))))))
                    .isInstanceOfSatisfying(UniqueConstraintException.class, e -> {
                        assertThat(e.model()).isEqualTo("Category");
                        assertThat(e.fields()).containsExactly("name");
                        assertThat(e.constraint()).isEqualTo("Category_name_key");
                    });
            assertThatThrownBy(() -> pooled.create(post("new")
                            .with("author", connectOrCreate(USER.unique("email", "none"), user("bob@x.org")))))
                    .isInstanceOf(UniqueConstraintException.class);
            assertThat(pooled.dump()).isEqualTo(before);
        }
    }
}
