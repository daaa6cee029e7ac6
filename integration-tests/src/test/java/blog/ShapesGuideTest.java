package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Outcome;
import io.prisma4j.query.Page;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.run.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to pages, shapes, streams and many keys at once. */
class ShapesGuideTest extends BlogTest {

    record Author(String email, long posts, @Nullable Post best, List<String> drafts) {}

    @BeforeEach
    void write() {
        uncounted(() -> prisma.user()
                .create(u -> u.email("ada@prisma.io")
                        .posts(p -> p.create(
                                x -> x.title("one").views(5).published(true).comments(c -> c.create(y -> y.text("!"))),
                                x -> x.title("two").views(9))))
                .execute());
    }

    @Test
    void pages() {
        Page<Post> first = counted(
                1, () -> prisma.post().findMany().orderBy(p -> p.views().desc()).page(1));
        assertThat(first.records()).extracting(Post::title).containsExactly("two");
        String cursor = first.next().orElseThrow();
        Page<Post> second = counted(
                2,
                () -> prisma.post()
                        .findMany()
                        .orderBy(p -> p.views().desc())
                        .withTotal()
                        .page(1, cursor));
        assertThat(second.records()).extracting(Post::title).containsExactly("one");
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.total()).hasValue(2);
    }

    @Test
    void loadsRelations() {
        List<User> users = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .include(
                                u -> u.posts()
                                        .where(p -> p.published().eq(true))
                                        .orderBy(p -> p.views().desc())
                                        .take(3)
                                        .include(p -> p.comments()),
                                u -> u.profile())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .toList());
        assertThat(users.get(0).posts().get(0).comments()).hasSize(1);
    }

    record Wall(String email, Page<Post> posts) {}

    @Test
    void pagesWithinAShape() {
        List<Wall> walls = counted(
                2,
                () -> prisma.user()
                        .findMany()
                        .select(u -> Row.of(
                                        u.email(),
                                        u.posts().orderBy(p -> p.views().desc()).page(1))
                                .as(Wall::new))
                        .toList());
        assertThat(walls.get(0).posts().records()).extracting(Post::title).containsExactly("two");
        String email = walls.get(0).email();
        String next = walls.get(0).posts().next().orElseThrow();
        Page<Post> second = counted(
                1,
                () -> prisma.user()
                        .findUnique(u -> u.email().eq(email))
                        .posts()
                        .orderBy(p -> p.views().desc())
                        .page(1, next));
        assertThat(second.records()).extracting(Post::title).containsExactly("one");
    }

    @Test
    void goesOnFromOneRecord() {
        List<Post> posts = counted(
                1,
                () -> prisma.post()
                        .findFirst()
                        .orderBy(p -> p.views().desc())
                        .author()
                        .posts()
                        .where(p -> p.published().eq(true))
                        .toList());
        assertThat(posts).extracting(Post::title).containsExactly("one");
        List<Post> answer = counted(
                2,
                () -> prisma.user()
                        .update(u -> u.email().eq("ada@prisma.io"))
                        .data(d -> d.name("Ada"))
                        .posts()
                        .orderBy(p -> p.views().desc())
                        .take(2)
                        .execute());
        assertThat(answer).extracting(Post::title).containsExactly("two", "one");
    }

    @Test
    void selects() {
        List<Author> authors = counted(
                3,
                () -> prisma.user()
                        .findMany()
                        .select(u -> Row.of(
                                        u.email(),
                                        u.posts().count(),
                                        u.posts().orderBy(p -> p.views().desc()).first(),
                                        u.posts()
                                                .where(p -> p.published().eq(false))
                                                .select(p -> p.title()))
                                .as(Author::new))
                        .toList());
        assertThat(authors.get(0).best()).extracting(Post::title).isEqualTo("two");
        assertThat(authors.get(0).drafts()).containsExactly("two");
        List<PostCard> cards = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .orderBy(p -> p.id().asc())
                        .select(PostCardProjection::of)
                        .toList());
        assertThat(cards).extracting(PostCard::comments).containsExactly(1L, 0L);
        List<PostCard> byHand = counted(
                1,
                () -> prisma.queryRaw("SELECT id, title, NULL AS \"authorEmail\", 0 AS comments FROM \"Post\"")
                        .as(PostCardProjection.rows()));
        assertThat(byHand).hasSize(2);
    }

    @Test
    void streams() {
        int words = counted(
                1,
                () -> prisma.post().findMany().stream(
                        posts -> posts.mapToInt(p -> p.title().length()).sum()));
        assertThat(words).isEqualTo(6);
        boolean any = counted(
                1, () -> prisma.post().findMany().where(p -> p.views().gt(8)).exists());
        assertThat(any).isTrue();
    }

    @Test
    void loadsForEachKey() {
        int ada = uncounted(() -> prisma.user().findFirst().orThrow().id());
        List<Integer> ids = List.of(ada, -1);
        List<Outcome<List<Post>>> posts = counted(
                2,
                () -> prisma.loadEach(
                        ids,
                        id -> prisma.user()
                                .findUnique(u -> u.id().eq(id))
                                .posts()
                                .orderBy(p -> p.views().desc())));
        assertThat(posts).extracting(list -> list.orThrow().size()).containsExactly(2, 0);
    }

    @Test
    void explains() {
        Explanation plan = counted(
                2, () -> prisma.user().findMany().include(u -> u.posts()).explain());
        assertThat(plan.steps()).hasSize(2);
    }
}
