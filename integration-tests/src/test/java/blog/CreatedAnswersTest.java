package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a create answers with: the records that it has written or found are not read again, and are what a read would give. */
class CreatedAnswersTest extends BlogTest {
    private User ada;

    @BeforeEach
    void findsSome() {
        ada = userWithPosts("ada@prisma.io", "one", "two");
        uncounted(() -> prisma.category().create(c -> c.name("old")).execute());
    }

    @Test
    void answersWithATreeThatItHasWritten() {
        // users, posts, comments, categories, which are looked for by a statement of its own on SQLite, pairs
        User created = counted(
                engine == Engine.POSTGRESQL ? 5 : 6,
                () -> prisma.user()
                        .create(u -> u.email("elsa@prisma.io").posts(posts -> {
                            for (String title : List.of("x", "y", "z")) {
                                posts.create(p -> p.title(title)
                                        .comments(c -> c.create(x -> x.text(title)))
                                        .categories(c -> c.connectOrCreate(
                                                        x -> x.name().eq("old"), x -> x.name("old"))
                                                .connectOrCreate(x -> x.name().eq("new"), x -> x.name("new"))
                                                .connectOrCreate(x -> x.name().eq(title), x -> x.name(title))));
                            }
                        }))
                        .include(
                                u -> u.profile(),
                                u -> u.posts()
                                        .orderBy(p -> p.id().desc())
                                        .include(
                                                p -> p.comments(),
                                                p -> p.categories().orderBy(c -> c.id().asc())))
                        .execute());
        assertThat(created.posts()).extracting(Post::title).containsExactly("z", "y", "x");
        assertThat(created)
                .isEqualTo(uncounted(() -> prisma.user()
                        .findUnique(u -> u.id().eq(created.id()))
                        .include(
                                u -> u.profile(),
                                u -> u.posts()
                                        .orderBy(p -> p.id().desc())
                                        .include(
                                                p -> p.comments(),
                                                p -> p.categories().orderBy(c -> c.id().asc())))
                        .orThrow()));
    }

    @Test
    void answersWithTheRecordThatItHasConnected() {
        Post post = counted(
                2,
                () -> prisma.post()
                        .create(p -> p.title("three").author(a -> a.connect(u -> u.id().eq(ada.id()))))
                        .include(p -> p.author(), p -> p.comments())
                        .execute());
        assertThat(post.author()).map(User::email).contains("ada@prisma.io");
        assertThat(post.comments()).isEmpty();
        assertThat(post)
                .isEqualTo(uncounted(() -> prisma.post()
                        .findUnique(p -> p.id().eq(post.id()))
                        .include(p -> p.author(), p -> p.comments())
                        .orThrow()));
    }

    @Test
    void readsWhatAConnectedRecordIsRelatedTo() {
        Post post = counted(
                3,
                () -> prisma.post()
                        .create(p -> p.title("three").author(a -> a.connect(u -> u.id().eq(ada.id()))))
                        .include(p -> p.author().include(a -> a.posts().orderBy(x -> x.id().asc())))
                        .execute());
        assertThat(post.author().orElseThrow().posts()).extracting(Post::title).containsExactly("one", "two", "three");
    }

    @Test
    void readsTheRecordOfAGivenKey() {
        Post post = counted(
                2,
                () -> prisma.post()
                        .create(p -> p.title("three").authorId(ada.id()))
                        .include(p -> p.author(), p -> p.categories())
                        .execute());
        assertThat(post.author()).map(User::email).contains("ada@prisma.io");
        assertThat(post.categories()).isEmpty();
    }

    @Test
    void readsWhatItIsAskedForAPartOf() {
        User filtered = counted(
                3,
                () -> prisma.user()
                        .create(u -> u.email("b@prisma.io").posts(p -> p.create(x -> x.title("b"), x -> x.title("a"))))
                        .include(u -> u.posts().where(p -> p.title().ne("b")))
                        .execute());
        assertThat(filtered.posts()).extracting(Post::title).containsExactly("a");
        User ordered = counted(
                3,
                () -> prisma.user()
                        .create(u -> u.email("c@prisma.io").posts(p -> p.create(x -> x.title("b"), x -> x.title("a"))))
                        .include(u -> u.posts().orderBy(p -> p.title().asc()))
                        .execute());
        assertThat(ordered.posts()).extracting(Post::title).containsExactly("a", "b");
        User first = counted(
                3,
                () -> prisma.user()
                        .create(u -> u.email("d@prisma.io").posts(p -> p.create(x -> x.title("b"), x -> x.title("a"))))
                        .include(u -> u.posts().orderBy(p -> p.id().asc()).take(1))
                        .execute());
        assertThat(first.posts()).extracting(Post::title).containsExactly("b");
    }

    @Test
    void joinsOnlyWhatIsNotKnown() {
        User known = counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("b@prisma.io").posts(p -> p.create(x -> x.title("b"), x -> x.title("a"))))
                        .include(u -> u.posts())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .execute());
        assertThat(known.posts()).extracting(Post::title).containsExactly("b", "a");
        Post read = counted(
                2,
                () -> prisma.post()
                        .create(p -> p.title("three").authorId(ada.id()))
                        .include(p -> p.author(), p -> p.comments())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .execute());
        assertThat(read.author()).map(User::email).contains("ada@prisma.io");
    }

    @Test
    void readsWhatADeeperRecordIsTiedTo() {
        Category category = uncounted(() -> prisma.category()
                .create(c -> c.name("new")
                        .posts(p -> p.create(x -> x.title("three")
                                .categories(y -> y.create(z -> z.name("newer")
                                        .posts(w -> w.connect(v ->
                                                v.id().eq(ada.posts().get(0).id()))))))))
                .include(c -> c.posts()
                        .include(p -> p.categories().orderBy(x -> x.name().asc())))
                .execute());
        assertThat(category.posts()).extracting(Post::title).containsExactly("three");
        assertThat(category.posts().get(0).categories())
                .extracting(Category::name)
                .containsExactly("new", "newer");
    }

    @Test
    void answersWithOneRecordForTheSameOne() {
        Post post = counted(
                3,
                () -> prisma.post()
                        .create(p -> p.title("three")
                                .categories(c -> c.connect(
                                        x -> x.name().eq("old"), x -> x.name().eq("old"))))
                        .include(p -> p.categories())
                        .execute());
        assertThat(post.categories()).extracting(Category::name).containsExactly("old");
    }

    @Test
    void selectsFromWhatItHasWritten() {
        List<String> titles = counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("b@prisma.io").posts(p -> p.create(x -> x.title("b"), x -> x.title("a"))))
                        .select(u -> u.posts().orderBy(p -> p.id().asc()).select(p -> p.title()))
                        .execute());
        assertThat(titles).containsExactly("b", "a");
    }

    @Test
    void anUpsertThatCreatesAnswersAlike() {
        // looked for, users, posts
        User created = counted(
                3,
                () -> prisma.user()
                        .upsert(u -> u.email().eq("b@prisma.io"))
                        .create(u -> u.email("b@prisma.io").posts(p -> p.create(x -> x.title("b"))))
                        .update(u -> u.name("B"))
                        .include(u -> u.posts(), u -> u.profile())
                        .execute());
        assertThat(created.posts()).extracting(Post::title).containsExactly("b");
        assertThat(created.profile()).isEmpty();
    }
}
