package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows. */
class QuickStartTest {
    @TempDir
    Path dir;

    @Test
    void runsTheReadme() {
        String url = "jdbc:sqlite:" + dir.resolve("dev.db");
        try (PrismaClient prisma = PrismaClient.connect(url)) {
            prisma.schema().create();

            User ada = prisma.user()
                    .create(u -> u.email("ada@example.org")
                            .name("Ada")
                            .posts(p -> p.create(x -> x.title("Hello"), x -> x.title("Notes on the engine"))))
                    .include(u -> u.posts())
                    .execute();

            List<Post> feed = prisma.post()
                    .findMany()
                    .where(p ->
                            p.title().contains("engine").and(p.author().name().eq("Ada")))
                    .orderBy(p -> p.id().desc())
                    .include(p -> p.author())
                    .take(10)
                    .toList();

            List<UserCard> cards =
                    prisma.user().findMany().select(UserCardProjection::of).toList();

            assertThat(ada.posts()).extracting(Post::title).containsExactlyInAnyOrder("Hello", "Notes on the engine");
            assertThat(feed).extracting(Post::title).containsExactly("Notes on the engine");
            assertThat(feed.get(0).author().email()).isEqualTo("ada@example.org");
            assertThat(cards)
                    .allSatisfy(card -> assertThat(card.posts())
                            .extracting(UserCard.Title::title)
                            .containsExactlyInAnyOrder("Hello", "Notes on the engine"));
        }
    }

    @Test
    void showsAShapeWithoutAProjection() {
        record PostCount(String email, long posts) {}

        try (PrismaClient prisma = PrismaClient.connect("jdbc:sqlite:" + dir.resolve("counts.db"))) {
            prisma.schema().create();
            prisma.user().create(u -> u.email("ada@example.org")).execute();

            List<PostCount> counts = prisma.user()
                    .findMany()
                    .select(u -> Row.of(u.email(), u.posts().count()).as(PostCount::new))
                    .toList();

            assertThat(counts).containsExactly(new PostCount("ada@example.org", 0));
        }
    }

    @Test
    void writesTheDdlAsAResource() throws Exception {
        try (var resource = QuickStartTest.class.getResourceAsStream("/META-INF/prisma4j/quickstart/sqlite.sql");
                PrismaClient prisma = PrismaClient.connect("jdbc:sqlite:" + dir.resolve("ddl.db"))) {
            assertThat(resource).isNotNull();
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(prisma.schema().sql());
        }
    }
}
