package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.Engine;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to writing many records. */
class ManyGuideTest extends BlogTest {
    private final List<SignUp> signUps = List.of(
            new SignUp("elsa@prisma.io", "Elsa", List.of("one", "two")),
            new SignUp("vlad@prisma.io", "Vlad", List.of("three")));

    private record SignUp(String email, String name, List<String> titles) {}

    @BeforeEach
    void write() {
        uncounted(() -> prisma.user()
                .create(u -> u.email("elsa@prisma.io").age(5).posts(p -> p.create(x -> x.title("old"))))
                .execute());
    }

    @Test
    void creates() {
        uncounted(() -> prisma.user().deleteMany().execute());
        long users = counted(
                2,
                () -> prisma.user()
                        .createMany(
                                u -> u.email("ada@prisma.io"),
                                u -> u.email("bob@prisma.io").name(null))
                        .execute());
        assertThat(users).isEqualTo(2);
    }

    @Test
    void createsWithRelations() {
        uncounted(() -> prisma.post().deleteMany().execute());
        uncounted(() -> prisma.user().deleteMany().execute());
        counted(
                engine == Engine.SQLITE ? 5 : 4,
                () -> prisma.user()
                        .createMany(
                                signUps,
                                (u, row) -> u.email(row.email())
                                        .posts(p -> p.createMany(
                                                row.titles(),
                                                (x, title) -> x.title(title)
                                                        .categories(c -> c.connectOrCreate(
                                                                y -> y.name().eq("news"), y -> y.name("news"))))))
                        .execute());
        assertThat(uncounted(() -> prisma.category()
                        .findMany()
                        .select(c -> c.posts().count())
                        .toList()))
                .containsExactly(3L);
    }

    @Test
    void skipsDuplicates() {
        List<String> created = counted(
                1,
                () -> prisma.user()
                        .createManyAndReturn(signUps, (u, row) -> u.email(row.email()))
                        .skipDuplicates()
                        .select(u -> u.email())
                        .execute());
        assertThat(created).containsExactly("vlad@prisma.io");
    }

    @Test
    void updatesAndDeletes() {
        List<String> titles = counted(
                1,
                () -> prisma.post()
                        .updateManyAndReturn()
                        .where(p -> p.published().eq(false))
                        .data(d -> d.published(true).views().increment(1))
                        .limit(10)
                        .select(p -> p.title())
                        .execute());
        assertThat(titles).containsExactly("old");
        long deleted = counted(
                1,
                () -> prisma.post()
                        .deleteMany()
                        .where(p -> p.views().eq(0))
                        .limit(100)
                        .execute());
        assertThat(deleted).isZero();
    }

    @Test
    void upserts() {
        long written = counted(
                1,
                () -> prisma.user()
                        .upsertMany(
                                signUps,
                                (u, row) ->
                                        u.email(row.email()).name(row.name()).age(1))
                        .onConflict(u -> u.email())
                        .update((d, row) -> d.name().from(row.name()).age().increment(row.age()))
                        .execute());
        assertThat(written).isEqualTo(2);
        assertThat(uncounted(() ->
                        prisma.user().findMany().orderBy(u -> u.email().asc()).toList()))
                .extracting(u -> u.name() + " " + u.age())
                .containsExactly("Elsa 6", "Vlad 1");
    }

    @Test
    void calculates() {
        counted(
                1,
                () -> prisma.post()
                        .updateMany()
                        .data(d -> d.views().increment(1).likes().multiply(2))
                        .execute());
        counted(
                1,
                () -> prisma.post()
                        .updateMany()
                        .where(p -> p.content().isNull())
                        .data(d -> d.content().from(p -> p.title()).views().increment(p -> p.likes()))
                        .execute());
        assertThat(uncounted(() -> prisma.post().findFirst().orThrow().content()))
                .isEqualTo("old");
        counted(
                1,
                () -> prisma.post()
                        .updateMany()
                        .data(d -> d.content().from(p -> p.author().name()))
                        .execute());
        assertThat(uncounted(() -> prisma.post().findFirst().orThrow().content()))
                .isNull();
    }
}
