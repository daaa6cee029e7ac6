package io.prisma4j.internal.write;

import static io.prisma4j.testing.Data.connectOrCreate;
import static io.prisma4j.testing.Data.create;
import static io.prisma4j.testing.Data.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.NullConstraintException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.error.ValueTooLongException;
import io.prisma4j.schema.Model;
import io.prisma4j.testing.AnyRow;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.Staff;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Assignment.Change;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The writes themselves: how many statements, what they answer with, and what they refuse. */
final class TopLevelWriteTest {
    private static final Scope USER = Scope.of(BlogData.USER);
    private static final Scope POST = Scope.of(BlogData.POST);
    private static final Model TOKEN = Staff.SCHEMA.model("Token");

    private static Data user() {
        return Data.of(BlogData.USER);
    }

    private static Data post() {
        return Data.of(BlogData.POST);
    }

    private static Pooled blog(TestDatabase database) {
        return new Pooled(BlogData.in(database), BlogData.SCHEMA);
    }

    private static Pooled staff(TestDatabase database) {
        return new Pooled(database.with(Staff.SCHEMA), Staff.SCHEMA);
    }

    private static List<RowData> rows(Data... rows) {
        return Arrays.stream(rows).map(Data::row).toList();
    }

    @OnEachDatabase
    void updatesInOneStatement(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            UniqueWhere ann = USER.unique("email", "ann@x.org");
            assertThat(pooled.update(ann, user().set("name", "Anna").change("age", Change.MULTIPLY, 2)))
                    .containsExactly(1, "ann@x.org", "Anna", 60, "ADMIN");
            assertThat(pooled.update(USER.unique("id", 2), user().change("age", Change.INCREMENT, 1)))
                    .isEqualTo(Arrays.asList(2, "bob@x.org", "Bob", null, "USER"));
            assertThat(pooled.update(POST.unique("id", 1), post().change("views", Change.DECREMENT, 3)))
                    .contains(7);
            assertThat(pooled.update(POST.unique("id", 1), post().change("views", Change.DIVIDE, 2)))
                    .contains(3);
            assertThat(pooled.counts()).isEqualTo("4 writes, 0 reads");
            // Nothing to change: the record is read.
            assertThat(pooled.update(ann, user())).contains("Anna");
            assertThat(pooled.counts()).isEqualTo("0 writes, 1 reads");
            // Another id: the answer is the record of the new one.
            assertThat(pooled.update(
                            ann,
                            user().set("id", 100).with("posts", update(POST.unique("id", 1), post().set("likes", 5)))))
                    .startsWith(100);
            assertThat(pooled.rows("Post", "id", "authorId", "likes")).contains(List.of(1, 100, 5));
            assertThatThrownBy(() -> pooled.update(USER.unique("id", 99), user()))
                    .isInstanceOf(RecordNotFoundException.class);
            assertThatThrownBy(() -> pooled.update(USER.unique("id", 99), user().set("name", "x")))
                    .isInstanceOf(RecordNotFoundException.class);
        }
    }

    @OnEachDatabase
    void upsertsInOneStatement(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            UniqueWhere where = USER.unique("email", "new");
            Data data = user().set("email", "new").set("age", 1);
            assertThat(pooled.upsert(where, data, user().change("age", Change.INCREMENT, 1)))
                    .contains(1);
            assertThat(pooled.upsert(where, data, user().change("age", Change.INCREMENT, 1)))
                    .contains(2);
            assertThat(pooled.counts()).isEqualTo("2 writes, 0 reads");
        }
    }

    @OnEachDatabase
    void upsertsOtherwiseWhereOneStatementWouldMeanSomethingElse(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            UniqueWhere where = USER.unique("email", "new");
            Data nested = user().set("email", "new").with("posts", create(post().set("title", "by new")));
            assertThat(pooled.upsert(where, nested, user().set("name", "found")))
                    .contains("new");
            assertThat(pooled.upsert(where, nested, user().set("name", "found")))
                    .contains("found");
            pooled.ran();
            // Find or create.
            assertThat(pooled.upsert(where, user().set("email", "new"), user())).contains("found");
            assertThat(pooled.counts()).isEqualTo("0 writes, 1 reads");
            // The created record is not the one that is looked for.
            assertThat(pooled.upsert(where, user().set("email", "other"), user().set("age", 3)))
                    .contains("new", 3);
            assertThat(pooled.upsert(USER.unique("id", 77), user().set("email", "other"), user().set("age", 3)))
                    .contains("other");
            UniqueWhere narrowed = new UniqueWhere(where.key(), where.values(), USER.eq("age", 99));
            String before = pooled.dump();
            assertThatThrownBy(() -> pooled.upsert(narrowed, user().set("email", "new"), user().set("age", 3)))
                    .isInstanceOf(UniqueConstraintException.class);
            // A branch that is not taken leaves nothing, not even the records that it would refer to.
            Data withAuthor = post().set("title", "x").with("author", create(user().set("email", "no")));
            Data created = post().set("title", "made");
            pooled.upsert(POST.unique("id", 1), withAuthor, post().set("title", "alpha"));
            assertThat(pooled.dump()).isEqualTo(before);
            pooled.upsert(POST.unique("id", 99), created, withAuthor);
            assertThat(pooled.rows("User", "email")).doesNotContain(List.of("no"));
            assertThat(pooled.rows("Post", "title")).contains(List.of("made"));
        }
    }

    @OnEachDatabase
    void deletesAndAnswersWithTheRecordAsItWas(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            assertThat(pooled.delete("Post", POST.unique("id", 4)))
                    .startsWith(4)
                    .contains("50%");
            assertThat(pooled.counts()).isEqualTo("1 writes, 0 reads");
            Selection whole = POST.with(POST.related("comments", comments -> comments));
            List<List<Object>> deleted = pooled.runner()
                    .write(
                            new WriteNode.Delete(BlogData.POST, POST.unique("id", 1), whole, LoadStrategy.QUERY),
                            AnyRow.reader(whole));
            assertThat((List<?>) deleted.get(0).get(8)).hasSize(2);
            assertThat(pooled.counts()).isEqualTo("1 writes, 2 reads");
            assertThat(pooled.rows("Comment", "postId")).containsExactly(List.of(3));
            assertThatThrownBy(() -> pooled.delete("Post", POST.unique("id", 1)))
                    .isInstanceOfSatisfying(
                            RecordNotFoundException.class,
                            e -> assertThat(e.path()).isEqualTo("Post.delete"));
            assertThatThrownBy(() -> pooled.delete("User", USER.unique("id", 1)))
                    .isInstanceOf(ForeignKeyException.class);
        }
    }

    @OnEachDatabase
    void createsManyByShape(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            WriteNode.CreateMany same = new WriteNode.CreateMany(
                    BlogData.USER,
                    rows(
                            user().set("email", "m1").set("name", "x"),
                            user().set("email", "m2").set("name", null)),
                    false);
            assertThat(pooled.runner().write(same)).isEqualTo(2);
            assertThat(pooled.counts()).isEqualTo("1 writes, 0 reads");
            WriteNode.CreateMany mixed = new WriteNode.CreateMany(
                    BlogData.USER,
                    rows(
                            user().set("email", "m3"),
                            user().set("email", "m1").set("role", "ADMIN"),
                            user().set("email", "m4")),
                    true);
            assertThat(pooled.runner().write(mixed)).isEqualTo(2);
            assertThat(pooled.counts()).isEqualTo("2 writes, 0 reads");
            String before = pooled.dump();
            assertThatThrownBy(() -> pooled.runner()
                            .write(new WriteNode.CreateMany(
                                    BlogData.USER,
                                    rows(
                                            user().set("email", "m5"),
                                            user().set("email", "m1").set("age", 1)),
                                    false)))
                    .isInstanceOf(UniqueConstraintException.class);
            assertThat(pooled.dump()).isEqualTo(before);
            assertThat(pooled.runner().write(new WriteNode.CreateMany(BlogData.USER, List.of(), false)))
                    .isZero();
        }
    }

    @OnEachDatabase
    void answersInTheGivenOrder(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            Selection emails = USER.tuple("email");
            Data[] data = new Data[300];
            for (int i = 0; i < data.length; i++) data[i] = user().set("email", "r" + i);
            List<List<Object>> created = pooled.runner()
                    .write(
                            new WriteNode.CreateManyAndReturn(
                                    BlogData.USER, rows(data), false, emails, LoadStrategy.QUERY),
                            AnyRow.reader(emails));
            assertThat(pooled.counts()).isEqualTo("1 writes, 0 reads");
            assertThat(created).hasSize(300);
            for (int i = 0; i < data.length; i++) assertThat(created.get(i)).containsExactly("r" + i);
            Selection related = USER.with(USER.related("posts", posts -> posts));
            List<List<Object>> withPosts = pooled.runner()
                    .write(
                            new WriteNode.CreateManyAndReturn(
                                    BlogData.USER,
                                    rows(
                                            user().set("email", "s1").with("posts", create(post().set("title", "p"))),
                                            user().set("email", "s2").set("age", 1),
                                            user().set("email", "s3")),
                                    false,
                                    related,
                                    LoadStrategy.JOIN),
                            AnyRow.reader(related));
            assertThat(withPosts).extracting(row -> row.get(1)).containsExactly("s1", "s2", "s3");
            assertThat((List<?>) withPosts.get(0).get(5)).hasSize(1);
            List<List<Object>> skipped = pooled.runner()
                    .write(
                            new WriteNode.CreateManyAndReturn(
                                    BlogData.USER,
                                    rows(
                                            user().set("email", "t1"),
                                            user().set("email", "s2"),
                                            user().set("email", "t2")),
                                    true,
                                    emails,
                                    LoadStrategy.QUERY),
                            AnyRow.reader(emails));
            assertThat(skipped).containsExactly(List.of("t1"), List.of("t2"));
        }
    }

    @OnEachDatabase
    void changesAndDeletesManyUpToALimit(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            Condition alpha = POST.eq("title", "alpha");
            assertThat(pooled.runner()
                            .write(new WriteNode.UpdateMany(
                                    alpha, post().set("likes", 9).row(), null)))
                    .isEqualTo(2);
            assertThat(pooled.runner()
                            .write(new WriteNode.UpdateMany(
                                    null, post().set("likes", 7).row(), 3L)))
                    .isEqualTo(3);
            assertThat(pooled.runner().write(new WriteNode.DeleteMany(BlogData.COMMENT, null, 1L)))
                    .isEqualTo(1);
            Scope person = Scope.of(BlogData.PERSON);
            assertThat(pooled.runner().write(new WriteNode.DeleteMany(BlogData.PERSON, person.eq("isAdmin", true), 5L)))
                    .isEqualTo(1);
            assertThat(pooled.runner()
                            .write(new WriteNode.DeleteMany(
                                    BlogData.POST, POST.some("categories", c -> c.eq("name", "java")), null)))
                    .isEqualTo(3);
            assertThat(pooled.counts()).isEqualTo("5 writes, 0 reads");
            assertThatThrownBy(() -> pooled.runner().write(new WriteNode.DeleteMany(BlogData.POST, null, -1L)))
                    .isInstanceOf(InvalidQueryException.class);
            assertThatThrownBy(() -> pooled.runner().write(new WriteNode.UpdateMany(null, post().row(), null)))
                    .isInstanceOf(InvalidQueryException.class);
            assertThat(pooled.ran()).isEmpty();
        }
    }

    @OnEachDatabase
    void rowsThatNothingTellsApartAreCreatedOneByOne(TestDatabase database) {
        try (Pooled pooled = staff(database)) {
            Selection selection = Selection.WholeRecord.of(TOKEN);
            List<List<Object>> created = pooled.runner()
                    .write(
                            new WriteNode.CreateManyAndReturn(
                                    TOKEN,
                                    rows(
                                            Data.of(TOKEN).set("count", 1L),
                                            Data.of(TOKEN).set("id", "given")),
                                    false,
                                    selection,
                                    LoadStrategy.QUERY),
                            AnyRow.reader(selection));
            assertThat(created.get(0)).startsWith("only").endsWith(1L);
            assertThat(created.get(1)).startsWith("given");
            assertThat(((UUID) created.get(1).get(1)).version()).isEqualTo(4);
        }
    }

    @OnEachDatabase
    void defaultsAreMadeOnceAnOperation(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            pooled.create(user().set("email", "d")
                    .with(
                            "posts",
                            create(
                                    post().set("title", "d1"),
                                    post().set("title", "d2").set("likes", 1))));
            assertThat(database.strings(
                            "select count(distinct \"createdAt\") from \"Post\" where \"title\" in ('d1', 'd2')"))
                    .containsExactly("1");
            assertThat(pooled.create(post().set("title", "x").set("createdAt", java.time.Instant.EPOCH)))
                    .contains(java.time.Instant.EPOCH);
            assertThat(pooled.create(post().set("title", "y"))).contains(0, false);
        }
    }

    @OnEachDatabase
    void refusalsAreToldInTheWordsOfTheModel(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            assertThatThrownBy(() -> pooled.create(user())).isInstanceOfSatisfying(NullConstraintException.class, e -> {
                assertThat(e.model()).isEqualTo("User");
                assertThat(e.fields()).containsExactly("email");
            });
            assertThatThrownBy(() -> pooled.create(post().set("title", "x").set("authorId", 99)))
                    .isInstanceOfSatisfying(ForeignKeyException.class, e -> {
                        assertThat(e.model()).isEqualTo("Post");
                        assertThat(e.fields()).containsExactly("authorId");
                        assertThat(e.constraint()).isEqualTo("Post_authorId_fkey");
                    });
            Data ada = Data.of(BlogData.PERSON)
                    .set("firstName", "Ada")
                    .set("lastName", "Lovelace")
                    .set("email", "x");
            assertThatThrownBy(() -> pooled.create(ada)).isInstanceOfSatisfying(UniqueConstraintException.class, e -> {
                assertThat(e.code()).isEqualTo("P2002");
                assertThat(e.model()).isEqualTo("Person");
                assertThat(e.fields()).containsExactly("firstName", "lastName");
                assertThat(e.constraint()).isEqualTo("Person_pkey");
                assertThat(e).hasMessageContaining("firstName, lastName");
                assertThat(e.getMessage()).doesNotContain("Lovelace");
            });
            if (database.isSqlite()) return;
            Data comment =
                    Data.of(BlogData.COMMENT).set("text", "x".repeat(501)).set("postId", 1);
            assertThatThrownBy(() -> pooled.create(comment)).isInstanceOf(ValueTooLongException.class);
        }
    }

    @OnEachDatabase
    void connectOrCreateWithNestedWritesIsOneLevelToo(TestDatabase database) {
        try (Pooled pooled = blog(database)) {
            Scope category = Scope.of(BlogData.CATEGORY);
            Data[] posts = new Data[20];
            for (int i = 0; i < posts.length; i++) {
                posts[i] = post().set("title", "n" + i)
                        .with(
                                "categories",
                                connectOrCreate(
                                        category.unique("name", "n" + i % 3),
                                        Data.of(BlogData.CATEGORY).set("name", "n" + i % 3)),
                                connectOrCreate(
                                        category.unique("name", "java"),
                                        Data.of(BlogData.CATEGORY).set("name", "java")));
            }
            pooled.create(user().set("email", "n").with("posts", create(posts)));
            assertThat(pooled.counts()).isEqualTo(database.isSqlite() ? "4 writes, 1 reads" : "4 writes, 0 reads");
            assertThat(database.strings("select count(*) from \"_CategoryToPost\""))
                    .containsExactly("45");
        }
    }
}
