package blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From every operation that gives one record to what is related to it: a select is the way, along to-one relations to a list. */
class FluentWritesTest extends BlogTest {

    @Test
    void goesOnFromACreate() {
        User ada = userWithPosts("ada@prisma.io", "one", "two");
        User author = counted(
                3,
                () -> prisma.post()
                        .create(p -> p.title("three").author(a -> a.connect(u -> u.id().eq(ada.id()))))
                        .select(p -> p.author())
                        .execute());
        assertThat(author.email()).isEqualTo("ada@prisma.io");
        List<Post> posts = counted(
                4,
                () -> prisma.post()
                        .create(p -> p.title("four").author(a -> a.connect(u -> u.id().eq(ada.id()))))
                        .select(p -> p.author()
                                .select(u ->
                                        u.posts().orderBy(x -> x.id().desc()).take(2)))
                        .execute());
        assertThat(posts).extracting(Post::title).containsExactly("four", "three");
    }

    @Test
    void goesOnFromAnUpdateAnUpsertAndADelete() {
        User ada = userWithPosts("ada@prisma.io", "one", "two");
        List<String> updated = counted(
                2,
                () -> prisma.user()
                        .update(u -> u.id().eq(ada.id()))
                        .data(d -> d.name("Ada"))
                        .select(u -> u.posts().orderBy(p -> p.id().asc()).select(p -> p.title()))
                        .execute());
        assertThat(updated).containsExactly("one", "two");
        List<Post> upserted = uncounted(() -> prisma.user()
                .upsert(u -> u.email().eq("ada@prisma.io"))
                .create(c -> c.email("ada@prisma.io"))
                .update(d -> d.age(36))
                .select(u -> u.posts().where(p -> p.title().eq("two")))
                .execute());
        assertThat(upserted).extracting(Post::title).containsExactly("two");
        int post = upserted.get(0).id();
        User author = counted(
                3,
                () -> prisma.post()
                        .delete(p -> p.id().eq(post))
                        .select(p -> p.author())
                        .execute());
        assertThat(author.email()).isEqualTo("ada@prisma.io");
    }

    @Test
    void goesOnFromTheFirstRecord() {
        userWithPosts("ada@prisma.io", "one", "two");
        List<Post> posts = counted(
                2,
                () -> prisma.user()
                        .findFirst()
                        .orderBy(u -> u.id().asc())
                        .select(u -> u.posts().orderBy(p -> p.id().asc()))
                        .orThrow());
        assertThat(posts).extracting(Post::title).containsExactly("one", "two");
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .findFirst()
                                .where(u -> u.email().eq("?"))
                                .select(u -> u.posts())
                                .optional()))
                .isEmpty();
    }
}
