package blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking from a unique record to what it is related to: one statement, however far. */
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
}
