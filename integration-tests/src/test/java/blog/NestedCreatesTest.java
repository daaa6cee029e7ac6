package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating records with related ones: one statement a table and level, however many there are. */
class NestedCreatesTest extends BlogTest {

    @Test
    void createsWithoutRelations() {
        User user = counted(
                1,
                () -> prisma.user()
                        .create(u -> u.email("elsa@prisma.io").name("Elsa").age(7))
                        .execute());
        assertThat(user)
                .isEqualTo(new User(user.id(), "elsa@prisma.io", "Elsa", 7, Role.USER, null, null))
                .isEqualTo(uncounted(() -> prisma.user().findFirst().orThrow()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void createsChildren(int children) {
        counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("elsa@prisma.io").posts(p -> {
                            for (int i = 0; i < children; i++) {
                                int number = i;
                                p.create(x -> x.title("post " + number).views(number));
                            }
                        }))
                        .execute());
        User elsa = uncounted(
                () -> prisma.user().findFirst().include(u -> u.posts()).orThrow());
        assertThat(elsa.posts())
                .hasSize(children)
                .allSatisfy(p -> assertThat(p.authorId()).isEqualTo(elsa.id()))
                .allSatisfy(p -> assertThat(p.title()).isEqualTo("post " + p.views()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void createsManyInOneStatement(int children) {
        List<String> titles =
                IntStream.range(0, children).mapToObj(i -> "post " + i).toList();
        counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("elsa@prisma.io").posts(p -> {
                            for (String title : titles) p.createMany(x -> x.title(title));
                        }))
                        .execute());
        assertThat(uncounted(
                        () -> prisma.post().findMany().select(p -> p.title()).toList()))
                .containsExactlyInAnyOrderElementsOf(titles);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    void createsTwoLevelsDown(int children) {
        // users, posts, comments, categories, and the rows between posts and categories
        counted(
                5,
                () -> prisma.user()
                        .create(u -> u.email("elsa@prisma.io").posts(p -> {
                            for (int i = 0; i < children; i++) {
                                String number = "" + i;
                                p.create(x -> x.title(number)
                                        .comments(c -> c.create(y -> y.text(number + "a"), y -> y.text(number + "b")))
                                        .categories(
                                                c -> c.create(y -> y.name(number + "x"), y -> y.name(number + "y"))));
                            }
                        }))
                        .execute());
        List<Post> posts = uncounted(() -> prisma.post()
                .findMany()
                .include(p -> p.author(), p -> p.comments(), p -> p.categories())
                .toList());
        assertThat(posts).hasSize(children).allSatisfy(p -> {
            assertThat(p.author()).isPresent();
            assertThat(p.comments())
                    .extracting(Comment::text)
                    .containsExactlyInAnyOrder(p.title() + "a", p.title() + "b");
            assertThat(p.categories())
                    .extracting(Category::name)
                    .containsExactlyInAnyOrder(p.title() + "x", p.title() + "y");
        });
    }

    @Test
    void createsTheParentFirst() {
        counted(
                3,
                () -> prisma.profile()
                        .create(p -> p.bio("Writes")
                                .user(u -> u.create(
                                        x -> x.email("a@prisma.io").posts(y -> y.create(z -> z.title("one"))))))
                        .execute());
        Post post = uncounted(() -> prisma.post()
                .findFirst()
                .include(p -> p.author().include(a -> a.profile()))
                .orThrow());
        assertThat(post.author()).flatMap(User::profile).map(Profile::bio).contains("Writes");
    }

    @Test
    void returnsWhatItIncludes() {
        User yvette = uncounted(() -> prisma.user()
                .create(u -> u.email("yvette@prisma.io")
                        .posts(p -> p.create(
                                x -> x.title("How to make an omelette")
                                        .categories(c -> c.create(y -> y.name("Easy cooking"))),
                                x -> x.title("How to eat an omelette"))))
                .include(u -> u.posts().orderBy(p -> p.title().desc()).include(p -> p.categories()))
                .execute());
        assertThat(yvette.profile()).isNull();
        assertThat(yvette.posts()).extracting(p -> p.categories().size()).containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void connects(int records) {
        String[] titles = IntStream.range(0, records).mapToObj(i -> "post " + i).toArray(String[]::new);
        List<Post> posts = userWithPosts("a@prisma.io", titles).posts();
        User vlad = counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("vlad@prisma.io").posts(p -> {
                            for (Post post : posts) p.connect(x -> x.id().eq(post.id()));
                        }))
                        .execute());
        assertThat(uncounted(() -> prisma.post().findMany().toList()))
                .hasSize(records)
                .allSatisfy(p -> assertThat(p.authorId()).isEqualTo(vlad.id()));
    }

    @Test
    void failsAsAWholeWhenARecordToConnectIsMissing() {
        User other = userWithPosts("a@prisma.io", "one");
        int id = other.posts().get(0).id();
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.user()
                        .create(u -> u.email("nobody@prisma.io")
                                .posts(p -> p.connect(x -> x.id().eq(id), x -> x.id().eq(-1))))
                        .execute());
        assertThat(e.model()).isEqualTo("Post");
        assertThat(e.path()).isEqualTo("User.posts.connect");
        assertThat(e.key()).containsExactly("id");
        assertThat(uncounted(() -> prisma.user().count().execute())).isEqualTo(1);
        assertThat(uncounted(() -> prisma.post().findFirst().orThrow().authorId()))
                .isEqualTo(other.id());
    }

    @Test
    void failsAsAWholeWhenAChildIsADuplicate() {
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.post()
                        .create(p -> p.title("t").categories(c -> c.create(x -> x.name("same"), x -> x.name("same"))))
                        .execute());
        assertThat(e.model()).isEqualTo("Category");
        assertThat(e.fields()).containsExactly("name");
        assertThat(uncounted(() -> prisma.post().count().execute())).isZero();
        assertThat(uncounted(() -> prisma.category().count().execute())).isZero();
    }

    @Test
    void connectsOrCreates() {
        for (int i = 0; i < 2; i++) {
            uncounted(() -> prisma.post()
                    .create(p -> p.title("How to make croissants")
                            .author(a -> a.connectOrCreate(
                                    u -> u.email().eq("viola@prisma.io"),
                                    u -> u.email("viola@prisma.io").name("Viola"))))
                    .execute());
        }
        List<Post> posts = uncounted(
                () -> prisma.post().findMany().include(p -> p.author()).toList());
        assertThat(posts)
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.author()).map(User::name).contains("Viola"));
        assertThat(uncounted(() -> prisma.user().count().execute())).isEqualTo(1);
    }

    @Test
    void connectsOrCreatesThroughAManyToManyRelation() {
        uncounted(() -> prisma.category().create(c -> c.name("old")).execute());
        Post post = uncounted(() -> prisma.post()
                .create(p -> p.title("t")
                        .categories(c -> c.connectOrCreate(x -> x.name().eq("old"), x -> x.name("old"))
                                .connectOrCreate(x -> x.name().eq("new"), x -> x.name("new"))))
                .include(p -> p.categories().orderBy(c -> c.name().asc()))
                .execute());
        assertThat(post.categories()).extracting(Category::name).containsExactly("new", "old");
        assertThat(uncounted(() -> prisma.category().count().execute())).isEqualTo(2);
    }

    @Test
    void takesAForeignKeyInPlaceOfAConnection() {
        User user = userWithPosts("a@prisma.io");
        Post post = counted(
                1,
                () -> prisma.post()
                        .create(p -> p.title("by key").authorId(user.id()))
                        .execute());
        assertThat(post.authorId()).isEqualTo(user.id());
    }
}
