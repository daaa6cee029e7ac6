package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Executable;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From every write that gives one record to what is related to it, at the cost of the same answer by a select. */
class FluentWritesTest extends BlogTest {
    private User ada;

    @BeforeEach
    void write() {
        ada = userWithPosts("ada@prisma.io", "one", "two");
    }

    private PostQueries.WrittenOne third() {
        return prisma.post().create(p -> p.title("three").author(a -> a.connect(u -> u.id().eq(ada.id()))));
    }

    private UserQueries.WrittenOne renamed() {
        return prisma.user().update(u -> u.id().eq(ada.id())).data(d -> d.name("Ada"));
    }

    @Test
    void goesOnFromACreate() {
        assertThat(counted(2, () -> third().select(p -> p.author()).execute().email()))
                .isEqualTo("ada@prisma.io");
        Optional<User> author = counted(2, () -> third().author().execute());
        assertThat(author).map(User::email).contains("ada@prisma.io");
        List<Post> posts = counted(
                3,
                () -> third().author()
                        .posts()
                        .orderBy(p -> p.id().desc())
                        .take(2)
                        .execute());
        assertThat(posts).extracting(Post::title).containsExactly("three", "three");
        User user = counted(
                2,
                () -> prisma.profile()
                        .create(p -> p.bio("Writes").userId(ada.id()))
                        .user()
                        .execute());
        assertThat(user.email()).isEqualTo("ada@prisma.io");
    }

    @Test
    void goesOnFromAnUpdate() {
        assertThat(counted(2, () -> renamed().select(u -> u.posts()).execute())).hasSize(2);
        assertThat(counted(2, () -> renamed().posts().execute())).hasSize(2);
        List<String> titles = counted(
                2,
                () -> renamed()
                        .posts()
                        .where(p -> p.title().ne("two"))
                        .where(p -> p.views().eq(0))
                        .select(p -> p.title())
                        .execute());
        assertThat(titles).containsExactly("one");
        assertThat(counted(2, () -> renamed().profile().execute())).isEmpty();
        assertThat(counted(2, () -> renamed().profile().select(p -> p.bio()).execute()))
                .isEmpty();
    }

    @Test
    void goesOnFromAnUpsert() {
        List<Post> upserted = uncounted(() -> prisma.user()
                .upsert(u -> u.email().eq("ada@prisma.io"))
                .create(c -> c.email("ada@prisma.io"))
                .update(d -> d.age(36))
                .posts()
                .where(p -> p.title().eq("two"))
                .execute());
        assertThat(upserted).extracting(Post::title).containsExactly("two");
    }

    @Test
    void goesOnFromADelete() {
        int post = ada.posts().get(1).id();
        Optional<String> author = counted(
                3,
                () -> prisma.post()
                        .delete(p -> p.id().eq(post))
                        .author()
                        .select(u -> u.email())
                        .execute());
        assertThat(author).contains("ada@prisma.io");
        int other = ada.posts().get(0).id();
        List<Post> before = counted(
                4,
                () -> prisma.post()
                        .delete(p -> p.id().eq(other))
                        .author()
                        .posts()
                        .execute());
        assertThat(before).extracting(Post::title).as("the record as it was").containsExactly("one");
    }

    @Test
    void walksThroughOptionalRelationsAndPastMissingRecords() {
        PostQueries.WrittenOne without = prisma.post().create(p -> p.title("alone"));
        assertThat(counted(1, () -> without.author().execute())).isEmpty();
        assertThat(uncounted(() -> without.author().profile().execute())).isEmpty();
        assertThat(uncounted(() -> without.author().profile().user().execute())).isEmpty();
        assertThat(uncounted(() -> without.author().posts().execute())).isEmpty();
        uncounted(() ->
                prisma.profile().create(p -> p.bio("Writes").userId(ada.id())).execute());
        assertThat(counted(4, () -> third().author().profile().user().execute()))
                .map(User::email)
                .contains("ada@prisma.io");
    }

    @Test
    void includesAtTheEnd() {
        uncounted(() ->
                prisma.profile().create(p -> p.bio("Writes").userId(ada.id())).execute());
        List<Post> posts = counted(
                4,
                () -> renamed()
                        .posts()
                        .include(p -> p.author(), p -> p.comments())
                        .skip(1)
                        .execute());
        assertThat(posts).hasSize(1).allSatisfy(p -> assertThat(p.author()).isPresent());
    }

    @Test
    void loadsByEitherStrategy() {
        List<String> joined = counted(
                2,
                () -> renamed()
                        .posts()
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .select(p -> p.author().select(u -> u.email()))
                        .execute());
        assertThat(joined).containsExactly("ada@prisma.io", "ada@prisma.io");
        Optional<User> author = counted(
                3,
                () -> third().author()
                        .include(u -> u.posts())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .execute());
        assertThat(author).hasValueSatisfying(u -> assertThat(u.posts()).hasSize(3));
    }

    @Test
    void isAWriteLikeAllOthers() {
        Executable<List<Post>> posts = renamed().posts();
        List<List<Post>> twice = uncounted(() -> prisma.batch(posts, posts));
        assertThat(twice).allSatisfy(one -> assertThat(one).hasSize(2));
        assertThat(posts).hasToString(renamed().select(u -> u.posts()).toString());
        assertThat(uncounted(() -> posts.explain()).steps()).isNotEmpty();
    }
}
