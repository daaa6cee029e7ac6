package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Filter;
import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to filters, orders and aggregates. */
class ReadingGuideTest extends BlogTest {

    record Activity(
            String email,
            long posts,
            @Nullable Long views,
            @Nullable Double average) {}

    record PerRole(@Nullable Role role, long posts, long popular) {}

    record Stats(long posts, long authors, @Nullable Integer most) {}

    @BeforeEach
    void write() {
        uncounted(() -> {
            prisma.user()
                    .create(u -> u.email("ada@b.c")
                            .name("Ada")
                            .role(Role.ADMIN)
                            .posts(p -> p.create(
                                    x -> x.title("Java records")
                                            .content("All about records")
                                            .views(200)
                                            .published(true),
                                    x -> x.title("100% Java").views(50))))
                    .execute();
            prisma.user()
                    .create(u -> u.email("bob@b.c")
                            .posts(p -> p.create(x -> x.title("Gardens").content("Gardens"))))
                    .execute();
            prisma.post().create(p -> p.title("Nobody's post")).execute();
        });
    }

    @Test
    void filters() {
        List<Post> posts = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.title()
                                .contains("java")
                                .ignoreCase()
                                .and(p.views().between(100, 1000)))
                        .toList());
        assertThat(posts).extracting(Post::title).containsExactly("Java records");

        List<Post> same = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.title().ignoreCase().eq(p.content()))
                        .toList());
        assertThat(same).extracting(Post::title).containsExactly("Gardens");
        String title = null;
        boolean popular = true;
        assertThat(counted(
                        1,
                        () -> prisma.post()
                                .findMany()
                                .where(p -> Filter.allOf(
                                        Filter.given(title, p.title()::contains),
                                        p.views().gt(100).when(popular)))
                                .toList()))
                .hasSize(1);
    }

    @Test
    void filtersByRelations() {
        List<User> users = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.posts()
                                .some(p -> p.published().eq(true))
                                .and(u.posts().none(p -> p.views().lt(10))))
                        .toList());
        assertThat(users).extracting(User::email).containsExactly("ada@b.c");

        List<User> busy = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.posts()
                                .where(p -> p.published().eq(true))
                                .count()
                                .gte(1)
                                .and(u.posts().sum(p -> p.views()).gt(100)))
                        .toList());
        assertThat(busy).hasSize(1);

        List<Post> byAdmins = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.author()
                                .role()
                                .eq(Role.ADMIN)
                                .and(p.author().posts().count().gt(1)))
                        .toList());
        assertThat(byAdmins).hasSize(2);
    }

    @Test
    void searches() {
        if (engine == Engine.SQLITE) return;
        List<Post> posts = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.content().matches("\"about records\" -gardens"))
                        .toList());
        assertThat(posts).hasSize(1);
    }

    @Test
    void sorts() {
        List<Post> posts = counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .orderBy(
                                p -> p.author().name().asc().nullsLast(),
                                p -> p.comments().count().desc())
                        .orderBy(p -> p.title().asc())
                        .toList());
        assertThat(posts).hasSize(4).first().extracting(Post::title).isEqualTo("100% Java");
        List<User> users = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.posts().max(p -> p.createdAt()).desc().nullsLast())
                        .toList());
        assertThat(users).hasSize(2);
    }

    @Test
    void selectsAggregatesOfRelations() {
        List<Activity> activity = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.posts().sum(p -> p.views()).desc())
                        .select(u -> Row.of(
                                        u.email(),
                                        u.posts().count(),
                                        u.posts().sum(p -> p.views()),
                                        u.posts().avg(p -> p.views()))
                                .as(Activity::new))
                        .toList());
        assertThat(activity)
                .containsExactly(new Activity("ada@b.c", 2, 250L, 125.0), new Activity("bob@b.c", 1, 0L, 0.0));
    }

    @Test
    void aggregates() {
        long titles = counted(
                1,
                () -> prisma.post()
                        .count()
                        .where(p -> p.published().eq(true))
                        .distinct(p -> p.title())
                        .execute());
        assertThat(titles).isEqualTo(1);

        Stats stats = counted(
                1,
                () -> prisma.post()
                        .aggregate((p, g) -> Row.of(g.count(), g.countDistinct(p.authorId()), g.max(p.views()))
                                .as(Stats::new))
                        .orderBy(p -> p.views().desc())
                        .take(3)
                        .execute());
        assertThat(stats).isEqualTo(new Stats(3, stats.authors(), 200));

        List<PerRole> roles = counted(
                1,
                () -> prisma.post()
                        .groupBy(p -> p.author().role())
                        .having((p, g) -> g.count().gt(1).or(g.avg(p.views()).lt(10)))
                        .orderBy(
                                (p, g) -> g.count().desc(),
                                (p, g) -> g.key(p.author().role()).asc().nullsLast())
                        .select((p, g) -> Row.of(
                                        g.key(p.author().role()),
                                        g.count(),
                                        g.where(p.views().gt(100)).count())
                                .as(PerRole::new))
                        .toList());
        assertThat(roles)
                .containsExactly(new PerRole(Role.ADMIN, 2, 1), new PerRole(Role.USER, 1, 0), new PerRole(null, 1, 0));
    }
}
