package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.testing.Engine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to writing. */
class WritingGuideTest extends BlogTest {
    record NewUser(String email, String name) {}

    private static final List<NewUser> NEW_USERS =
            List.of(new NewUser("bob@b.c", "Bob"), new NewUser("cleo@b.c", "Cleo"), new NewUser("dan@b.c", "Dan"));

    private User ada;

    @BeforeEach
    void write() {
        ada = userWithPosts("ada@b.c", "Java records", "Gardens", "Old");
        uncounted(() -> prisma.category().create(c -> c.name("java")).execute());
    }

    @Test
    void creates() {
        User user = counted(
                1,
                () -> prisma.user()
                        .create(u -> u.email("eve@b.c").name("Eve").role(Role.ADMIN))
                        .execute());
        assertThat(user.name()).isEqualTo("Eve");
        List<NewUser> people = NEW_USERS;
        long created = counted(
                1,
                () -> prisma.user()
                        .createMany(
                                people, (u, person) -> u.email(person.email()).name(person.name()))
                        .skipDuplicates()
                        .execute());
        assertThat(created).isEqualTo(3);
        List<Integer> ids = counted(
                1,
                () -> prisma.category()
                        .createManyAndReturn(c -> c.name("sql"), c -> c.name("orm"))
                        .select(c -> c.id())
                        .execute());
        assertThat(ids).hasSize(2).isSorted();
    }

    @Test
    void updates() {
        int id = ada.posts().get(0).id();
        Post post = counted(
                1,
                () -> prisma.post()
                        .update(p -> p.id().eq(id))
                        .data(d ->
                                d.title("Records in Java").content(null).views().increment(1))
                        .execute());
        assertThat(post.views()).isEqualTo(1);
        long updated = counted(
                1,
                () -> prisma.post()
                        .updateMany()
                        .where(p -> p.author().email().eq("ada@b.c"))
                        .data(d -> d.published(true).likes().from(p -> p.views()))
                        .limit(100)
                        .execute());
        assertThat(updated).isEqualTo(3);
        List<String> titles = counted(
                1,
                () -> prisma.post()
                        .updateManyAndReturn()
                        .where(p -> p.likes().gt(0))
                        .data(d -> d.likes().multiply(2))
                        .select(p -> p.title())
                        .execute());
        assertThat(titles).containsExactly("Records in Java");
    }

    @Test
    void upserts() {
        for (String name : List.of("Eve", "Eva")) {
            User user = counted(
                    1,
                    () -> prisma.user()
                            .upsert(u -> u.email().eq("eve@b.c"))
                            .create(c -> c.email("eve@b.c").name("Eve"))
                            .update(d -> d.name("Eva"))
                            .execute());
            assertThat(user.name()).isEqualTo(name);
        }
        List<NewUser> people = NEW_USERS;
        long written = counted(
                1,
                () -> prisma.user()
                        .upsertMany(
                                people, (u, person) -> u.email(person.email()).name(person.name()))
                        .onConflict(u -> u.email())
                        .update((d, row) -> d.name().from(row.name()))
                        .execute());
        assertThat(written).isEqualTo(3);
    }

    @Test
    void deletes() {
        int id = ada.posts().get(2).id();
        Post deleted = counted(1, () -> prisma.post().delete(p -> p.id().eq(id)).execute());
        assertThat(deleted.title()).isEqualTo("Old");
        long count = counted(
                1,
                () -> prisma.post()
                        .deleteMany()
                        .where(p -> p.published().eq(false))
                        .limit(1)
                        .execute());
        assertThat(count).isEqualTo(1);
    }

    @Test
    void createsWithRelatedRecords() {
        User user = counted(
                engine == Engine.POSTGRESQL ? 4 : 5,
                () -> prisma.user()
                        .create(u -> u.email("eve@b.c")
                                .posts(posts -> posts.create(p -> p.title("Records")
                                        .categories(c -> c.connectOrCreate(
                                                        x -> x.name().eq("java"), x -> x.name("java"))
                                                .connectOrCreate(x -> x.name().eq("sql"), x -> x.name("sql"))))))
                        .include(u -> u.posts().include(p -> p.categories()))
                        .execute());
        assertThat(user.posts().get(0).categories()).hasSize(2);
        Post post = counted(
                2,
                () -> prisma.post()
                        .create(p -> p.title("Nested")
                                .author(a -> a.connect(u -> u.email().eq("eve@b.c"))))
                        .include(p -> p.author())
                        .execute());
        assertThat(post.author()).map(User::email).contains("eve@b.c");
    }

    @Test
    void changesRelatedRecords() {
        int first = ada.posts().get(0).id();
        int second = ada.posts().get(1).id();
        int third = ada.posts().get(2).id();
        // the user, an update of the first, a disconnect, a delete, a new one
        counted(
                5,
                () -> prisma.user()
                        .update(u -> u.id().eq(ada.id()))
                        .data(d -> d.posts(posts -> posts.update(p -> p.id().eq(first), p -> p.published(true))
                                .disconnect(p -> p.id().eq(second))
                                .delete(p -> p.id().eq(third))
                                .create(p -> p.title("New"))))
                        .execute());
        assertThat(titlesOf(ada)).containsExactly("Java records", "New");
        counted(
                3,
                () -> prisma.user()
                        .update(u -> u.id().eq(ada.id()))
                        .data(d -> d.posts(posts -> posts.set(p -> p.id().eq(first), p -> p.id().eq(second))))
                        .execute());
        assertThat(titlesOf(ada)).containsExactly("Java records", "Gardens");
        counted(
                3,
                () -> prisma.user()
                        .update(u -> u.id().eq(ada.id()))
                        .data(d ->
                                d.posts(posts -> posts.updateMany(p -> p.views().eq(0), p -> p.views(1))
                                        .deleteMany(p -> p.title().eq("Gardens"))))
                        .execute());
        assertThat(titlesOf(ada)).containsExactly("Java records");
    }

    @Test
    void changesTheRelatedRecord() {
        for (String bio : List.of("Writes", "Reads")) {
            uncounted(() -> prisma.user()
                    .update(u -> u.id().eq(ada.id()))
                    .data(d -> d.profile(p -> p.upsert(c -> c.bio("Writes"), x -> x.bio("Reads"))))
                    .execute());
            assertThat(uncounted(() -> prisma.profile().findFirst().orThrow().bio()))
                    .isEqualTo(bio);
        }
        int id = ada.posts().get(0).id();
        counted(
                1,
                () -> prisma.post()
                        .update(p -> p.id().eq(id))
                        .data(d -> d.author(a -> a.disconnect()))
                        .execute());
        assertThat(titlesOf(ada)).containsExactly("Gardens", "Old");
    }

    @Test
    void namesWhatIsMissing() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.user()
                        .update(u -> u.id().eq(ada.id()))
                        .data(d -> d.name("Ada").posts(posts -> posts.connect(p -> p.id().eq(-1))))
                        .execute());
        assertThat(e.path()).isEqualTo("User.posts.connect");
        assertThat(e.key()).containsExactly("id");
        assertThat(uncounted(() -> prisma.user().findFirst().orThrow().name())).isNull();
    }

    private List<String> titlesOf(User user) {
        return uncounted(() -> prisma.post()
                .findMany()
                .where(p -> p.authorId().eq(user.id()))
                .orderBy(p -> p.id().asc())
                .select(p -> p.title())
                .toList());
    }
}
