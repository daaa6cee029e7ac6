package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records at once with what is related to them: the number of statements follows from the shape, not from the rows. */
class CreateManyRelationsTest extends BlogTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 100})
    void createsThreeLevels(int users) {
        // users, posts, categories, and the rows between posts and categories
        long created = counted(
                4,
                () -> prisma.user()
                        .createMany(
                                numbers(users),
                                (u, i) -> u.email("u" + i + "@prisma.io")
                                        .posts(p -> p.createMany(
                                                numbers(10),
                                                (x, j) -> x.title(i + "/" + j)
                                                        .categories(c -> c.createMany(
                                                                List.of("a", "b", "c"),
                                                                (y, k) -> y.name(i + "/" + j + k))))))
                        .execute());
        assertThat(created).isEqualTo(users);
        uncounted(() -> {
            assertThat(prisma.category().count().execute()).isEqualTo(users * 30L);
            List<User> all = prisma.user()
                    .findMany()
                    .include(u -> u.posts().include(p -> p.categories()))
                    .toList();
            assertThat(all).hasSize(users).allSatisfy(user -> {
                String number = user.email().substring(1, user.email().indexOf('@'));
                assertThat(user.posts()).hasSize(10).allSatisfy(post -> {
                    assertThat(post.title()).startsWith(number + "/");
                    assertThat(post.categories())
                            .extracting(Category::name)
                            .containsExactlyInAnyOrder(post.title() + "a", post.title() + "b", post.title() + "c");
                });
            });
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void sharesRecordsThatRowsConnectOrCreate(int users) {
        // users, posts, categories, which SQLite needs another statement to look for, and the rows between
        counted(
                engine == Engine.POSTGRESQL ? 4 : 5,
                () -> prisma.user()
                        .createMany(
                                numbers(users),
                                (u, i) -> u.email("u" + i + "@prisma.io")
                                        .posts(p ->
                                                p.create(x -> x.title("t" + i).categories(c -> {
                                                    for (String name : List.of("java", "sql", "orm")) {
                                                        c.connectOrCreate(
                                                                y -> y.name().eq(name), y -> y.name(name));
                                                    }
                                                }))))
                        .execute());
        assertThat(uncounted(() -> prisma.category()
                        .findMany()
                        .select(c -> c.posts().count())
                        .toList()))
                .containsExactly((long) users, (long) users, (long) users);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void connectsRows(int posts) {
        uncounted(() -> prisma.user()
                .createMany(u -> u.email("a@b.c"), u -> u.email("d@e.f"))
                .execute());
        uncounted(() ->
                prisma.category().createMany(c -> c.name("x"), c -> c.name("y")).execute());
        // a look for the authors, posts, a look for the categories, and the rows between
        counted(
                4,
                () -> prisma.post()
                        .createMany(
                                numbers(posts),
                                (p, i) -> p.title("t" + i)
                                        .author(a -> a.connect(u -> u.email().eq(i % 2 == 0 ? "a@b.c" : "d@e.f")))
                                        .categories(c -> c.connect(
                                                y -> y.name().eq("x"),
                                                y -> y.name().eq("y"))))
                        .execute());
        assertThat(uncounted(() -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .select(u -> u.posts().count())
                        .toList()))
                .containsExactly((posts + 1) / 2L, posts / 2L);
        assertThat(uncounted(() -> prisma.category()
                        .findMany()
                        .select(c -> c.posts().count())
                        .toList()))
                .containsExactly((long) posts, (long) posts);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void createsBothEndsOfAOneToOneRelation(int rows) {
        counted(
                2,
                () -> prisma.user()
                        .createMany(
                                numbers(rows),
                                (u, i) ->
                                        u.email("u" + i + "@prisma.io").profile(p -> p.create(x -> x.bio("bio " + i))))
                        .execute());
        counted(
                2,
                () -> prisma.profile()
                        .createMany(
                                numbers(rows),
                                (p, i) -> p.bio("other " + i).user(u -> u.create(x -> x.email("v" + i + "@prisma.io"))))
                        .execute());
        assertThat(uncounted(
                        () -> prisma.user().findMany().include(u -> u.profile()).toList()))
                .hasSize(2 * rows)
                .allSatisfy(user -> assertThat(user.profile().orElseThrow().bio())
                        .endsWith(" " + user.email().substring(1, user.email().indexOf('@'))));
    }

    @Test
    void answersInTheOrderOfTheRows() {
        List<User> users = counted(
                3,
                () -> prisma.user()
                        .createManyAndReturn(numbers(30), (u, i) -> {
                            var user =
                                    u.email("u" + (29 - i) + "@prisma.io").posts(p -> p.create(x -> x.title("t" + i)));
                            return i % 2 == 0 ? user : user.name("odd");
                        })
                        .include(u -> u.posts())
                        .execute());
        assertThat(users)
                .extracting(User::email)
                .containsExactlyElementsOf(numbers(30).stream()
                        .map(i -> "u" + (29 - i) + "@prisma.io")
                        .toList());
        assertThat(users)
                .extracting(user -> user.posts().get(0).title())
                .containsExactlyElementsOf(
                        numbers(30).stream().map(i -> "t" + i).toList());
        assertThat(users.get(1).name()).isEqualTo("odd");
    }

    @Test
    void tellsAbsentFromNullInRowsWithRelations() {
        // users, and posts in three groups: without an author, with none, with one
        counted(
                4,
                () -> prisma.post()
                        .createMany(
                                p -> p.title("absent"),
                                p -> p.title("null").authorId(null).content(null),
                                p -> p.title("created").author(a -> a.create(u -> u.email("a@b.c"))))
                        .execute());
        assertThat(uncounted(() -> prisma.post()
                        .findMany()
                        .orderBy(p -> p.title().asc())
                        .select(p -> Row.of(p.title(), p.author().email().optional())
                                .as((title, author) -> title + " " + author.orElse("-")))
                        .toList()))
                .containsExactly("absent -", "created a@b.c", "null -");
    }

    @Test
    void createsNothingOfNothing() {
        assertThat(counted(
                        0,
                        () -> prisma.user()
                                .createMany(
                                        List.<String>of(),
                                        (u, email) -> u.email(email).posts(p -> p.create(x -> x.title("t"))))
                                .execute()))
                .isZero();
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .createMany(
                                        List.of("a", "b"),
                                        (u, name) -> u.email(name + "@b.c").posts(p -> {}))
                                .execute()))
                .isEqualTo(2L);
    }

    @Test
    void writesAsMuchAsOneStatementCannotBind() {
        long created = uncounted(() -> prisma.user()
                .createMany(
                        numbers(35_000),
                        (u, i) -> u.email("u" + i + "@prisma.io").posts(p -> p.create(x -> x.title("t" + i))))
                .execute());
        assertThat(created).isEqualTo(35_000);
        assertThat(uncounted(() -> prisma.post()
                        .findFirst()
                        .where(p -> p.title().eq("t34567"))
                        .select(p -> p.author().email())
                        .orThrow()))
                .isEqualTo("u34567@prisma.io");
    }

    @Test
    void failsAsAWhole() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.user()
                        .createMany(
                                numbers(3),
                                (u, i) -> u.email("u" + i + "@prisma.io")
                                        .posts(p -> p.create(x -> x.title("t")
                                                .categories(c ->
                                                        c.connect(y -> y.name().eq("missing " + i))))))
                        .execute());
        assertThat(e).hasMessageContaining("User.posts.categories.connect");
        assertThat(uncounted(() -> prisma.user().count().execute())).isZero();
    }

    @Test
    void refusesToSkipRowsThatHaveMore() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.user()
                        .createMany(u -> u.email("a@b.c").posts(p -> p.create(x -> x.title("t"))))
                        .skipDuplicates());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.user()
                        .createManyAndReturn(u -> u.email("a@b.c").profile(p -> p.create(x -> x.bio("b"))))
                        .skipDuplicates());
        InvalidQueryException nested = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.user()
                        .create(u -> u.email("a@b.c")
                                .posts(p -> p.createManySkippingDuplicates(
                                        x -> x.title("t").comments(c -> c.create(y -> y.text("c")))))));
        assertThat(nested).hasMessageContaining("cannot have nested writes");
        assertThat(uncounted(() -> prisma.user()
                        .create(u -> u.email("a@b.c").posts(p -> p.createManySkippingDuplicates(x -> x.title("t"))))
                        .execute()
                        .email()))
                .isEqualTo("a@b.c");
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
