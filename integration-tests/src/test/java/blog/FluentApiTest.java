package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.Outcome;
import io.prisma4j.query.Page;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking from one record to what it is related to: one statement, however far. */
class FluentApiTest extends BlogTest {

    @BeforeEach
    void write() {
        prisma.profile()
                .create(p -> p.bio("Writes")
                        .user(u -> u.create(x -> x.email("alice@prisma.io")
                                .posts(y -> y.create(
                                        z -> z.title("one")
                                                .categories(
                                                        c -> c.create(k -> k.name("Databases"), k -> k.name("Java"))),
                                        z -> z.title("two"))))))
                .execute();
        userWithPosts("bob@prisma.io", "his");
    }

    @Test
    void walksToAList() {
        List<Post> posts = counted(
                1,
                () -> prisma.user()
                        .findUnique(u -> u.email().eq("alice@prisma.io"))
                        .posts()
                        .orderBy(p -> p.title().asc())
                        .toList());
        assertThat(posts).extracting(Post::title).containsExactly("one", "two");
        List<Post> none = counted(
                1,
                () -> prisma.user()
                        .findUnique(u -> u.email().eq("nobody@prisma.io"))
                        .posts()
                        .toList());
        assertThat(none).isEmpty();
    }

    @Test
    void walksAManyToManyRelation() {
        int id = uncounted(() -> prisma.post()
                .findFirst()
                .where(p -> p.title().eq("one"))
                .orThrow()
                .id());
        List<Category> categories = counted(
                1,
                () -> prisma.post()
                        .findUnique(p -> p.id().eq(id))
                        .categories()
                        .orderBy(c -> c.name().asc())
                        .toList());
        assertThat(categories).extracting(Category::name).containsExactly("Databases", "Java");
    }

    @Test
    void chainsThroughToOneRelations() {
        int id = uncounted(() -> prisma.profile().findFirst().orThrow().id());
        List<Post> posts = counted(
                1,
                () -> prisma.profile()
                        .findUnique(p -> p.id().eq(id))
                        .user()
                        .posts()
                        .where(p -> p.title().startsWith("o"))
                        .toList());
        assertThat(posts).extracting(Post::title).containsExactly("one");
    }

    @Test
    void endsAtAToOneRelation() {
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .findUnique(u -> u.email().eq("alice@prisma.io"))
                                .profile()
                                .optional()))
                .map(Profile::bio)
                .contains("Writes");
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .findUnique(u -> u.email().eq("bob@prisma.io"))
                                .profile()
                                .optional()))
                .isEmpty();
    }

    @Test
    void beginsAtTheFirstRecordOfAnOrder() {
        List<Post> posts = counted(
                1,
                () -> prisma.user()
                        .findFirst()
                        .where(u -> u.email().endsWith("@prisma.io"))
                        .orderBy(u -> u.email().desc())
                        .posts()
                        .include(p -> p.author())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .toList());
        assertThat(posts).extracting(Post::title).containsExactly("his");
        assertThat(posts)
                .allSatisfy(p -> assertThat(p.author()).map(User::email).contains("bob@prisma.io"));
        Page<String> page = counted(
                2,
                () -> prisma.profile()
                        .findFirst()
                        .user()
                        .posts()
                        .orderBy(p -> p.title().asc())
                        .select(p -> p.title())
                        .withTotal()
                        .page(1));
        assertThat(page.records()).containsExactly("one");
        assertThat(page.total()).hasValue(2);
    }

    @Test
    void beginsAtAPartOfTheRecords() {
        uncounted(() -> prisma.post()
                .createMany(
                        p -> p.title("two").views(5).authorId(bob().id()),
                        p -> p.title("three").views(4).authorId(bob().id()))
                .execute());
        int two = uncounted(() -> prisma.post()
                .findFirst()
                .where(p -> p.views().eq(5))
                .select(p -> p.id())
                .orThrow());
        PostQueries.First byTitle = prisma.post()
                .findFirst()
                .orderBy(p -> p.title().desc(), p -> p.views().desc());
        assertThat(counted(1, () -> byTitle.author().orThrow().email())).isEqualTo("bob@prisma.io");
        assertThat(counted(1, () -> byTitle.skip(1).author().orThrow().email())).isEqualTo("alice@prisma.io");
        assertThat(counted(
                        1,
                        () -> byTitle.distinct(p -> p.title())
                                .skip(1)
                                .author()
                                .orThrow()
                                .email()))
                .isEqualTo("bob@prisma.io");
        assertThat(counted(
                        1,
                        () -> byTitle.cursor(p -> p.id().eq(two))
                                .skip(1)
                                .author()
                                .orThrow()
                                .email()))
                .isEqualTo("alice@prisma.io");
        assertThat(counted(
                        1,
                        () -> prisma.post()
                                .findFirst()
                                .orderBy(
                                        p -> p.author().profile().bio().desc().nullsLast(),
                                        p -> p.author().posts().count().asc())
                                .author()
                                .profile()
                                .select(p -> p.bio())
                                .orThrow()))
                .isEqualTo("Writes");
        assertThat(counted(
                        1,
                        () -> byTitle.where(p -> p.author().email().startsWith("alice"))
                                .categories()
                                .toList()))
                .isEmpty();
    }

    private User bob() {
        return prisma.user().findUnique(u -> u.email().eq("bob@prisma.io")).orThrow();
    }

    @Test
    void findsNothingFromNothing() {
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .findFirst()
                                .where(u -> u.email().eq("nobody@prisma.io"))
                                .posts()
                                .exists()))
                .isFalse();
        assertThat(counted(
                        1,
                        () -> prisma.profile()
                                .findFirst()
                                .where(p -> p.bio().eq("?"))
                                .user()
                                .optional()))
                .isEmpty();
        RecordNotFoundException first = refused(
                RecordNotFoundException.class,
                () -> prisma.post()
                        .findFirst()
                        .where(p -> p.title().eq("?"))
                        .author()
                        .orThrow());
        assertThat(first.path()).isEqualTo("Post.author.findFirst");
        assertThat(first).hasMessageContaining("there is no User; use optional()");
        RecordNotFoundException unique = refused(
                RecordNotFoundException.class,
                () -> prisma.user()
                        .findUnique(u -> u.email().eq("bob@prisma.io"))
                        .profile()
                        .orThrow());
        assertThat(unique.path()).isEqualTo("User.profile.findUnique");
    }

    @Test
    void isKeptAndRefined() {
        UserQueries.First first = prisma.user().findFirst();
        UserQueries.One author =
                prisma.post().findFirst().where(p -> p.title().eq("his")).author();
        assertThat(counted(
                        1,
                        () -> first.where(u -> u.email().eq("bob@prisma.io"))
                                .posts()
                                .toList()))
                .hasSize(1);
        assertThat(counted(1, () -> first.orderBy(u -> u.email().asc()).posts().toList()))
                .hasSize(2);
        assertThat(counted(1, () -> author.orThrow().email())).isEqualTo("bob@prisma.io");
        assertThat(counted(1, () -> author.select(u -> u.posts().count()).orThrow()))
                .isEqualTo(1);
    }

    @Test
    void isNoQueryOfAKey() {
        List<Outcome<List<Post>>> outcomes =
                prisma.loadEach(List.of(1), key -> prisma.user().findFirst().posts());
        assertThat(outcomes.get(0).error())
                .hasValueSatisfying(error -> assertThat(error).hasMessageContaining("begin it with findUnique(...)"));
    }
}
