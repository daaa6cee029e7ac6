package blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projections that are filled by aggregates: of groups, of all records, of related ones. */
class ProjectedAggregatesTest extends BlogTest {

    @BeforeEach
    void write() {
        uncounted(() -> prisma.user()
                .create(u -> u.email("ada@prisma.io")
                        .age(36)
                        .posts(p -> p.create(
                                x -> x.title("one").views(10).likes(1),
                                x -> x.title("two").views(5).likes(4))))
                .execute());
        uncounted(() -> prisma.user().create(u -> u.email("bob@prisma.io")).execute());
        uncounted(() -> prisma.post().create(p -> p.title("lost").views(1)).execute());
    }

    @Test
    void showGroups() {
        List<AuthorPosts> authors = counted(
                1,
                () -> prisma.post()
                        .groupBy(AuthorPostsProjection.keys())
                        .orderBy((p, g) -> g.count().desc())
                        .select(AuthorPostsProjection::of)
                        .toList());
        assertThat(authors)
                .containsExactly(
                        new AuthorPosts("ada@prisma.io", 2, 15, 7.5, "two"), new AuthorPosts(null, 1, 1, 1, "lost"));
    }

    @Test
    void showGroupsThatAreFilteredAndCut() {
        List<AuthorPosts> authors = counted(
                1,
                () -> prisma.post()
                        .groupBy(p -> p.author().email())
                        .where(p -> p.views().lt(10))
                        .having((p, g) -> g.sum(p.views()).gt(1))
                        .take(1)
                        .select(AuthorPostsProjection::of)
                        .toList());
        assertThat(authors).containsExactly(new AuthorPosts("ada@prisma.io", 1, 5, 5, "two"));
    }

    @Test
    void refuseAKeyThatIsNotGroupedBy() {
        assertThatThrownBy(() -> prisma.post().groupBy(p -> p.authorId()).select(AuthorPostsProjection::of))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("author.email is no key of these groups; name it in groupBy(...)");
        assertThatThrownBy(() -> prisma.post().aggregate(AuthorPostsProjection::of))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("author.email is no key of these groups");
    }

    @Test
    void showTotals() {
        var totals = prisma.post().aggregate(PostTotalsProjection::of);
        assertThat(counted(1, () -> totals.execute())).isEqualTo(new PostTotals(3, 1, 16L, 1, Optional.of(36)));
        assertThat(counted(
                        1, () -> totals.orderBy(p -> p.views().desc()).take(2).execute()))
                .isEqualTo(new PostTotals(2, 1, 15L, 5, Optional.of(36)));
        assertThat(counted(1, () -> totals.where(p -> p.title().eq("?")).execute()))
                .isEqualTo(new PostTotals(0, 0, null, null, Optional.empty()));
    }

    @Test
    void showTotalsOfEachGroup() {
        List<PostTotals> totals = counted(
                1,
                () -> prisma.post()
                        .groupBy(p -> p.authorId())
                        .orderBy((p, g) -> g.count().asc())
                        .select(PostTotalsProjection::of)
                        .toList());
        assertThat(totals)
                .containsExactly(
                        new PostTotals(1, 0, 1L, 1, Optional.empty()), new PostTotals(2, 1, 15L, 5, Optional.of(36)));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void showWhatIsComputedOfRelatedRecords(RelationLoadStrategy strategy) {
        List<AuthorActivity> authors = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .relationLoadStrategy(strategy)
                        .select(AuthorActivityProjection::of)
                        .toList());
        assertThat(authors)
                .containsExactly(
                        new AuthorActivity("ada@prisma.io", 2, 15L, Optional.of(2.5), "two"),
                        new AuthorActivity("bob@prisma.io", 0, null, Optional.empty(), null));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void showItOfNestedRecords(RelationLoadStrategy strategy) {
        List<AuthorActivity> authors = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.authorId().isNotNull())
                        .relationLoadStrategy(strategy)
                        .select(p -> p.author().select(AuthorActivityProjection::of))
                        .toList());
        assertThat(authors)
                .hasSize(2)
                .allSatisfy(author -> assertThat(author.views()).isEqualTo(15));
    }

    @Test
    void areReadFromSqlWrittenByHand() {
        List<AuthorPosts> authors = counted(
                1,
                () -> prisma.queryRaw(
                                "SELECT NULL AS author, count(*) AS posts, sum(views) AS views, avg(views) AS average,"
                                        + " max(title) AS last FROM \"Post\"")
                        .as(AuthorPostsProjection.rows()));
        assertThat(authors).hasSize(1).first().extracting(AuthorPosts::views).isEqualTo(16L);
    }
}
