package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a read with relations gives, and costs, by either strategy. */
class NestedReadsTest extends BlogTest {

    record UserTitles(String name, List<PostTitle> posts) {}

    record UserAndTitles(User user, List<PostTitle> posts) {}

    record UserPostCount(User user, long posts) {}

    @BeforeEach
    void write() {
        prisma.user()
                .create(u -> u.email("a@prisma.io")
                        .name("Alice")
                        .posts(p -> p.create(
                                x -> x.title("b")
                                        .categories(c -> c.create(y -> y.name("Databases"), y -> y.name("Java")))
                                        .comments(c -> c.create(y -> y.text("first"), y -> y.text("second"))),
                                x -> x.title("a"),
                                x -> x.title("c"))))
                .execute();
        prisma.user().create(u -> u.email("b@prisma.io")).execute();
        prisma.profile()
                .create(p -> p.bio("Writes").user(u -> u.connect(x -> x.email().eq("a@prisma.io"))))
                .execute();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void includesOneRelation(RelationLoadStrategy strategy) {
        List<User> users = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(u -> u.posts().orderBy(p -> p.title().asc()))
                        .orderBy(u -> u.email().asc())
                        .toList());
        assertThat(users).extracting(u -> u.posts().size()).containsExactly(3, 0);
        assertThat(users.get(0).posts()).extracting(Post::title).containsExactly("a", "b", "c");
        assertThat(users).allSatisfy(u -> assertThat(u.profile()).isNull());
        assertThat(users.get(0).posts())
                .allSatisfy(p -> assertThat(p.categories()).isNull());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void includesSeveralRelationsOfSeveralLevels(RelationLoadStrategy strategy) {
        List<User> users = counted(
                cost(strategy, 4),
                () -> prisma.user()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(
                                u -> u.profile(),
                                u -> u.posts()
                                        .orderBy(p -> p.title().asc())
                                        .include(
                                                p -> p.categories()
                                                        .orderBy(c -> c.name().asc()),
                                                p -> p.comments()
                                                        .orderBy(c -> c.text().asc())))
                        .orderBy(u -> u.email().asc())
                        .toList());
        assertThat(users.get(0).profile()).map(Profile::bio).contains("Writes");
        assertThat(users.get(1).profile()).isEmpty();
        assertThat(users.get(1).posts()).isEmpty();
        assertThat(users.get(0).posts())
                .extracting(p -> p.categories().stream().map(Category::name).toList())
                .containsExactly(List.of(), List.of("Databases", "Java"), List.of());
        assertThat(users.get(0).posts())
                .extracting(p -> p.comments().stream().map(Comment::text).toList())
                .containsExactly(List.of(), List.of("first", "second"), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void costsTheSameForManyRows(RelationLoadStrategy strategy) {
        uncounted(() -> prisma.user()
                .createMany(IntStream.range(0, 200).boxed().toList(), (u, i) -> u.email("many" + i + "@prisma.io"))
                .execute());
        uncounted(() -> prisma.post()
                .createMany(
                        prisma.user().findMany().toList(),
                        (p, user) -> p.title("by " + user.email()).authorId(user.id()))
                .execute());
        List<User> users = counted(
                cost(strategy, 2),
                () -> prisma.user()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(u -> u.posts().include(p -> p.author()))
                        .toList());
        assertThat(users)
                .hasSize(202)
                .allSatisfy(u -> assertThat(u.posts())
                        .isNotEmpty()
                        .allSatisfy(p -> assertThat(p.author()).map(User::email).contains(u.email())));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void includesToOneRelations(RelationLoadStrategy strategy) {
        uncounted(() -> prisma.post().create(p -> p.title("z")).execute());
        List<Post> posts = counted(
                cost(strategy, 2),
                () -> prisma.post()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(p -> p.author().include(a -> a.profile()))
                        .orderBy(p -> p.title().asc())
                        .toList());
        assertThat(posts.get(3).author()).isEmpty();
        assertThat(posts.subList(0, 3))
                .allSatisfy(p -> assertThat(p.author())
                        .flatMap(User::profile)
                        .map(Profile::bio)
                        .contains("Writes"));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsWholeListsAndPartsOfThem(RelationLoadStrategy strategy) {
        List<List<Post>> whole = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.posts().some())
                        .relationLoadStrategy(strategy)
                        .select(u -> u.posts().orderBy(p -> p.title().asc()))
                        .toList());
        assertThat(whole).hasSize(1);
        assertThat(whole.get(0)).extracting(Post::title).containsExactly("a", "b", "c");
        List<List<String>> titles = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(u -> u.email().asc())
                        .select(u -> u.posts()
                                .where(p -> p.published().eq(false))
                                .orderBy(p -> p.title().asc())
                                .select(p -> p.title()))
                        .toList());
        assertThat(titles).containsExactly(List.of("a", "b", "c"), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void limitsAnIncludedListOfEachParent(RelationLoadStrategy strategy) {
        userWithPosts("c@prisma.io", "z", "y", "x");
        List<User> users = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(u -> u.posts()
                                .where(p -> p.published().eq(false))
                                .orderBy(p -> p.title().asc())
                                .take(2))
                        .orderBy(u -> u.email().asc())
                        .toList());
        assertThat(users)
                .extracting(u -> u.posts().stream().map(Post::title).toList())
                .containsExactly(List.of("a", "b"), List.of(), List.of("x", "y"));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsFieldsAndRelationFields(RelationLoadStrategy strategy) {
        List<UserTitles> titles = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.name().eq("Alice"))
                        .relationLoadStrategy(strategy)
                        .select(u -> Row.of(
                                        u.name(),
                                        u.posts()
                                                .orderBy(p -> p.title().asc())
                                                .select(p -> Row.of(p.title()).as(PostTitle::new)))
                                .as(UserTitles::new))
                        .toList());
        assertThat(titles)
                .containsExactly(
                        new UserTitles("Alice", List.of(new PostTitle("a"), new PostTitle("b"), new PostTitle("c"))));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsAProjection(RelationLoadStrategy strategy) {
        List<UserSummary> summaries = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .relationLoadStrategy(strategy)
                        .select(UserSummaryProjection::of)
                        .toList());
        assertThat(summaries.get(0).name()).isEqualTo("Alice");
        assertThat(summaries.get(0).posts())
                .extracting(UserSummary.TitleOnly::title)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(summaries.get(1)).isEqualTo(new UserSummary(null, List.of()));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsTheWholeRecordBesideANestedSelect(RelationLoadStrategy strategy) {
        List<UserAndTitles> rows = counted(
                cost(strategy, 1),
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.posts().some())
                        .relationLoadStrategy(strategy)
                        .select(u -> Row.of(
                                        u,
                                        u.posts().select(p -> Row.of(p.title()).as(PostTitle::new)))
                                .as(UserAndTitles::new))
                        .toList());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).user().email()).isEqualTo("a@prisma.io");
        assertThat(rows.get(0).posts())
                .containsExactlyInAnyOrder(new PostTitle("a"), new PostTitle("b"), new PostTitle("c"));
    }

    @Test
    void countsRelationsInTheSameStatement() {
        List<UserPostCount> counts = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .select(u -> Row.of(u, u.posts().count()).as(UserPostCount::new))
                        .toList());
        assertThat(counts).extracting(UserPostCount::posts).containsExactly(3L, 0L);
        List<Long> filtered = counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .select(u -> u.posts().where(p -> p.title().gt("a")).count())
                        .toList());
        assertThat(filtered).containsExactly(2L, 0L);
    }

    @Test
    void leavesRelationsNullUntilIncluded() {
        User user = counted(
                1,
                () -> prisma.user().findUnique(u -> u.email().eq("b@prisma.io")).orThrow());
        assertThat(user.posts()).isNull();
        assertThat(user.profile()).isNull();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void mergesInclusionsByRelation(RelationLoadStrategy strategy) {
        User user = counted(
                        cost(strategy, 4),
                        () -> prisma.user()
                                .findMany()
                                .where(u -> u.email().eq("a@prisma.io"))
                                .relationLoadStrategy(strategy)
                                .include(u -> u.posts().include(p -> p.categories()))
                                .include(u -> u.profile(), u -> u.posts().include(p -> p.comments()))
                                .toList())
                .get(0);
        assertThat(user.profile()).isPresent();
        assertThat(user.posts()).hasSize(3).allSatisfy(p -> {
            assertThat(p.categories()).isNotNull();
            assertThat(p.comments()).isNotNull();
        });
    }

    /** One statement in all, or one for the records and one for each relation. */
    private static int cost(RelationLoadStrategy strategy, int relations) {
        return strategy == RelationLoadStrategy.JOIN ? 1 : 1 + relations;
    }
}
