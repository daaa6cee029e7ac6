package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation on the related records of a record that is updated: a statement that finds the record, one for each step, and
 * one that reads the result, however many related records there are.
 */
class NestedUpdatesTest extends BlogTest {

    @Test
    void connects() {
        Post post = uncounted(() -> prisma.post().create(p -> p.title("alone")).execute());
        User user = userWithPosts("a@prisma.io");
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.connect(x -> x.id().eq(post.id()))))
                        .execute());
        assertThat(postsOf(user)).extracting(Post::id).containsExactly(post.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void disconnects(int records) {
        User user = userWithPosts(
                "a@prisma.io",
                IntStream.rangeClosed(0, records).mapToObj(i -> "post " + i).toArray(String[]::new));
        List<Post> gone = user.posts().subList(0, records);
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> {
                            for (Post post : gone) p.disconnect(x -> x.id().eq(post.id()));
                        }))
                        .execute());
        assertThat(postsOf(user)).containsExactly(user.posts().get(records));
        assertThat(uncounted(() -> prisma.post().count().execute())).isEqualTo(records + 1L);
    }

    @Test
    void disconnectsAToOneRelation() {
        User user = userWithPosts("a@prisma.io", "one");
        int id = user.posts().get(0).id();
        Post post = counted(
                1,
                () -> prisma.post()
                        .update(p -> p.id().eq(id))
                        .data(d -> d.author(a -> a.disconnect()))
                        .execute());
        assertThat(post.authorId()).isNull();
    }

    @Test
    void returnsWhatTheRelationsAreAfterwards() {
        User user = userWithPosts("a@prisma.io", "one");
        int id = user.posts().get(0).id();
        Post post = uncounted(() -> prisma.post()
                .update(p -> p.id().eq(id))
                .data(d -> d.author(a -> a.disconnect()))
                .include(p -> p.author())
                .execute());
        assertThat(post.author()).isEmpty();
        assertThat(post.authorId()).isNull();
    }

    @Test
    void setsAList() {
        User user = userWithPosts("a@prisma.io", "one", "two");
        User other = userWithPosts("b@prisma.io", "three");
        int two = user.posts().get(1).id();
        int three = other.posts().get(0).id();
        // finds the user, takes the posts, lets the others go
        counted(
                3,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.set(x -> x.id().eq(two), x -> x.id().eq(three))))
                        .execute());
        assertThat(postsOf(user)).extracting(Post::title).containsExactly("two", "three");
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.set()))
                        .execute());
        assertThat(postsOf(user)).isEmpty();
        assertThat(uncounted(() -> prisma.post().count().execute())).isEqualTo(3);
    }

    @Test
    void deletesRelatedRecords() {
        User user = userWithPosts("a@prisma.io", "one", "two", "three", "four");
        int first = user.posts().get(0).id();
        int second = user.posts().get(1).id();
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.delete(x -> x.id().eq(first))))
                        .execute());
        assertThat(postsOf(user)).hasSize(3);
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.deleteMany(x -> x.id().eq(second))))
                        .execute());
        assertThat(postsOf(user)).extracting(Post::title).containsExactly("three", "four");
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.deleteMany()))
                        .execute());
        assertThat(uncounted(() -> prisma.post().count().execute())).isZero();
    }

    @Test
    void updatesRelatedRecords() {
        User user = userWithPosts("a@prisma.io", "one", "two");
        userWithPosts("b@prisma.io", "hers");
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.updateMany(x -> x.published().eq(false), x -> x.published(true))))
                        .execute());
        int first = user.posts().get(0).id();
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> p.update(x -> x.id().eq(first), x -> x.title("My updated title"))))
                        .execute());
        assertThat(postsOf(user)).extracting(Post::title).containsExactly("My updated title", "two");
        assertThat(uncounted(() -> prisma.post()
                        .findMany()
                        .where(p -> p.published().eq(true))
                        .toList()))
                .hasSize(2);
    }

    @Test
    void refusesToUpdateARecordThatIsNotRelated() {
        User alice = userWithPosts("a@prisma.io", "hers");
        User bob = userWithPosts("b@prisma.io", "his");
        int his = bob.posts().get(0).id();
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.user()
                        .update(u -> u.id().eq(alice.id()))
                        .data(d -> d.name("changed").posts(p -> p.update(x -> x.id().eq(his), x -> x.title("stolen"))))
                        .execute());
        assertThat(e.path()).isEqualTo("User.posts.update");
        assertThat(e.model()).isEqualTo("Post");
        assertThat(uncounted(() -> prisma.user()
                        .findUnique(u -> u.id().eq(alice.id()))
                        .orThrow()
                        .name()))
                .isNull();
        assertThat(postsOf(bob)).extracting(Post::title).containsExactly("his");
    }

    @Test
    void upsertsARelatedRecord() {
        Post post = uncounted(
                () -> prisma.post().create(p -> p.title("by nobody yet")).execute());
        for (String expected : List.of("Bob the New User", "Bob the existing user")) {
            Post updated = uncounted(() -> prisma.post()
                    .update(p -> p.id().eq(post.id()))
                    .data(d -> d.author(a -> a.upsert(
                            c -> c.email("bob@prisma.io").name("Bob the New User"),
                            u -> u.email("bob@prisma.io").name("Bob the existing user"))))
                    .include(p -> p.author())
                    .execute());
            assertThat(updated.author()).map(User::name).contains(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void createsInsideAnUpdate(int children) {
        User user = userWithPosts("a@prisma.io");
        counted(
                4,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(p -> {
                            for (int i = 0; i < children; i++) {
                                String number = "" + i;
                                p.create(x -> x.title(number).categories(c -> c.create(y -> y.name(number))));
                            }
                        }))
                        .execute());
        assertThat(uncounted(() ->
                        prisma.post().findMany().include(p -> p.categories()).toList()))
                .hasSize(children)
                .allSatisfy(p ->
                        assertThat(p.categories()).extracting(Category::name).containsExactly(p.title()));
    }

    @Test
    void createsManyInsideAnUpdate() {
        User user = userWithPosts("a@prisma.io");
        counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(user.id()))
                        .data(d -> d.posts(
                                p -> p.createMany(x -> x.title("My first post"), x -> x.title("My second post"))))
                        .execute());
        assertThat(postsOf(user)).extracting(Post::title).containsExactly("My first post", "My second post");
    }

    @Test
    void changesColumnsAndRelationsAtOnce() {
        User user = userWithPosts("a@prisma.io");
        User updated = uncounted(() -> prisma.user()
                .update(u -> u.email().eq("a@prisma.io"))
                .data(d -> d.email("new@prisma.io").age(3).posts(p -> p.create(x -> x.title("t"))))
                .include(u -> u.posts())
                .execute());
        assertThat(updated.email()).isEqualTo("new@prisma.io");
        assertThat(updated.age()).isEqualTo(3);
        assertThat(updated.id()).isEqualTo(user.id());
        assertThat(updated.posts()).extracting(Post::title).containsExactly("t");
    }

    private List<Post> postsOf(User user) {
        return uncounted(() -> prisma.post()
                .findMany()
                .where(p -> p.authorId().eq(user.id()))
                .orderBy(p -> p.id().asc())
                .toList());
    }
}
