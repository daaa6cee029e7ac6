package io.prisma4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.blog.Post;
import io.prisma4j.query.blog.PostFields;
import io.prisma4j.query.blog.PostQueries;
import io.prisma4j.query.blog.ProfileQueries;
import io.prisma4j.query.blog.User;
import io.prisma4j.query.blog.UserQueries;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ReadsTest {
    private final RecordingRunner runner = new RecordingRunner();
    private final UserQueries users = new UserQueries(runner);
    private final PostQueries posts = new PostQueries(runner);
    private final ProfileQueries profiles = new ProfileQueries(runner);

    @Test
    void addsWhatIsSaidAgainAndReplacesPaging() {
        FindMany<Post, PostFields.Root<Post>> query = posts.findMany()
                .where(p -> p.title().contains("a"))
                .orderBy(p -> p.title().asc())
                .take(5)
                .where(p -> p.views().gt(1).and(p.id().gt(2)))
                .orderBy(p -> p.author().name().desc().nullsLast(), p -> p.id().asc())
                .skip(3)
                .take(-7)
                .distinct(p -> p.title())
                .cursor(p -> p.id().eq(4));
        assertThat(query)
                .hasToString("select Post[] from Post where all[title contains ?, views > ?, id > ?] distinct [title]"
                        + " order by [title asc, author.name desc nulls last, id asc] from cursor [id] = ? skip ?"
                        + " take last ?");
    }

    @Test
    void isNotChangedByWhatIsMadeOfIt() {
        FindMany<Post, PostFields.Root<Post>> all = posts.findMany();
        FindMany<Post, PostFields.Root<Post>> few = all.where(p -> p.views().gt(1));
        FindMany<Post, PostFields.Root<Post>> other = few.where(p -> p.title().eq("a"));
        assertThat(all).hasToString("select Post[] from Post");
        assertThat(few).hasToString("select Post[] from Post where views > ?");
        assertThat(other).hasToString("select Post[] from Post where all[views > ?, title = ?]");
    }

    @Test
    void runsTheSameTreeAgain() {
        FindMany<Post, PostFields.Root<Post>> query =
                posts.findMany().where(p -> p.views().gt(1));
        assertThat(query.toList()).isEmpty();
        assertThat(query.toList()).isEmpty();
        assertThat(runner.trees()).hasSize(2);
        assertThat(runner.trees().get(0)).isSameAs(runner.trees().get(1));
    }

    @Test
    void makesFieldsOnce() {
        PostFields.Root<Post> root = PostFields.Root.ROOT;
        assertThat(root.author()).isSameAs(root.author());
        assertThat(root.author().profile()).isSameAs(root.author().profile());
        assertThat(root.title()).isSameAs(root.title());
    }

    @Test
    void runsNothingBeforeTheEnd() {
        assertThat(posts.findMany().include(p -> p.author()).take(3)).isNotNull();
        assertThat(runner.trees()).isEmpty();
    }

    @Test
    void mergesInclusionsByRelation() {
        assertThat(users.findMany()
                        .include(u -> u.posts().where(p -> p.views().gt(1)).take(3))
                        .include(u -> u.posts().include(p -> p.author()).orderBy(p -> p.id().asc()), u -> u.profile()))
                .hasToString("select User[posts: select Post[author: select User[] from User] from Post where views > ?"
                        + " order by [id asc] take ?, profile: select Profile[] from Profile] from User");
    }

    @Test
    void includesWhatIsReachedByAPathWithTheRecordsOnTheWay() {
        assertThat(posts.findMany()
                        .include(
                                p -> p.author().profile(),
                                p -> p.author().posts().take(2)))
                .hasToString("select Post[author: select User[posts: select Post[] from Post take ?, profile: select"
                        + " Profile[] from Profile] from User] from Post");
    }

    @Test
    void countsTheDepthOfIncludedRecords() {
        posts.findMany()
                .include(p ->
                        p.author().include(a -> a.posts().where(x -> x.views().gt(1))))
                .toList();
        SelectNode post = (SelectNode) runner.last();
        SelectNode author = included(post, 0);
        SelectNode inner = included(author, 0);
        assertThat(List.of(post.depth(), author.depth(), inner.depth())).containsExactly(0, 1, 2);
    }

    @SuppressWarnings("NullAway") // the test fails by it, as it should, where nothing is loaded
    private static SelectNode included(SelectNode node, int relation) {
        return ((Selection.WholeRecord) node.selection())
                .related()
                .get(relation)
                .query();
    }

    @Test
    void passesTheStrategyOn() {
        posts.findMany()
                .relationLoadStrategy(RelationLoadStrategy.JOIN)
                .include(p -> p.author())
                .toList();
        assertThat(((SelectNode) runner.last()).strategy()).isEqualTo(LoadStrategy.JOIN);
    }

    @Test
    void selectsFieldsRecordsListsAndCounts() {
        record Wide(String title, User author, List<Integer> views, long count) {}
        assertThat(posts.findMany()
                        .select(p -> Row.of(
                                        p.title(),
                                        p.author(),
                                        p.author().posts().select(x -> x.views()),
                                        p.author().posts().count())
                                .as(Wide::new))
                        .where(p -> p.views().gt(1)))
                .hasToString(
                        "select [title, author: select User[] from User, author: select posts: select views from Post"
                                + " from User, author.posts.count] from Post where views > ?");
    }

    @Test
    void readsAPathAsOneColumn() {
        assertThat(posts.findMany().select(p -> p.author().profile().bio()))
                .hasToString("select author.profile.bio from Post");
    }

    @Test
    void findsTheFirstByTakingOne() {
        assertThat(posts.findFirst().orderBy(p -> p.id().desc()).include(p -> p.author()))
                .hasToString("select Post[author: select User[] from User] from Post order by [id desc] take ?");
    }

    @Test
    void asksWhetherThereIsARecord() {
        assertThat(posts.findMany().where(p -> p.views().gt(1)).exists()).isFalse();
        assertThat(runner.last()).hasToString("exists(select [] from Post where views > ?)");
    }

    @Test
    void namesTheRecordThatIsMissing() {
        assertThatThrownBy(
                        () -> posts.findUnique(p -> p.titleViews().eq("a", 3)).orThrow())
                .isInstanceOfSatisfying(RecordNotFoundException.class, e -> {
                    assertThat(e.model()).isEqualTo("Post");
                    assertThat(e.path()).isEqualTo("Post.findUnique");
                    assertThat(e.key()).containsExactly("title", "views");
                });
        assertThat(posts.findFirst().optional()).isEmpty();
        assertThat(posts.findFirst().orNull()).isNull();
    }

    @Test
    void refusesANegativeSkip() {
        assertThatThrownBy(() -> posts.findMany().skip(-1))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("skip was given -1");
        assertThat(runner.trees()).isEmpty();
    }

    @Test
    void walksFromAKeyInOneQuery() {
        assertThat(users.findUnique(u -> u.email().eq("a"))
                        .posts()
                        .where(p -> p.views().gt(1)))
                .hasToString("select Post[] from Post where all[author.some(email = ?), views > ?]");
        assertThat(profiles.findUnique(p -> p.id().eq(3).and(p.user().age().gt(1)))
                        .user()
                        .posts())
                .hasToString(
                        "select Post[] from Post where author.some(profile.some(all[id = ?, user.some(age > ?)]))");
    }

    @Test
    void sharesAFilterBetweenScopes() {
        assertThat(posts.findMany().where(ReadsTest::aboutJava))
                .hasToString("select Post[] from Post where title contains ?");
        assertThat(users.findMany().where(u -> u.posts().some(ReadsTest::aboutJava)))
                .hasToString("select User[] from User where posts.some(title contains ?)");
    }

    private static <R> Filter<R> aboutJava(PostFields<R> post) {
        return post.title().contains("java");
    }

    @Test
    void takesSortKeysMadeAtRunTime() {
        List<Function<PostFields.Root<Post>, Order<Post>>> keys =
                List.of(p -> p.title().asc(), p -> p.id().desc());
        assertThat(posts.findMany().orderBy(keys)).hasToString("select Post[] from Post order by [title asc, id desc]");
    }

    @Test
    void groupsAndAggregates() {
        record Stats(Integer author, long posts, Long views, Double average) {}
        posts.groupBy(p -> p.authorId())
                .where(p -> p.views().gt(1))
                .having((p, g) -> g.sum(p.views()).gt(100))
                .having((p, g) -> g.count().lt(9L))
                .orderBy(
                        (p, g) -> g.count().desc(),
                        (p, g) -> g.key(p.authorId()).asc())
                .select((p, g) -> Row.of(g.key(p.authorId()), g.count(), g.sum(p.views()), g.avg(p.views()))
                        .as(Stats::new))
                .toList();
        assertThat(runner.last())
                .hasToString(
                        "select [authorId, count(*), sum(views), avg(views)] from Post where views > ? group by"
                                + " [authorId] having all[sum(views) > ?, count(*) < ?] order by [count(*) desc, authorId asc]");
        assertThat(posts.aggregate((p, g) -> g.max(p.title()))
                        .where(p -> p.views().gt(1)))
                .hasToString("select max(title) from Post where views > ?");
        assertThat(posts.count().where(p -> p.views().gt(1))).hasToString("select count(*) from Post where views > ?");
    }

    @Test
    void refusesAKeyThatIsNotGroupedBy() {
        assertThatThrownBy(() -> posts.groupBy(p -> p.authorId()).select((p, g) -> g.key(p.title())))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Post.title is no key of these groups");
    }
}
