package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.run.Explanation;
import io.prisma4j.testing.Engine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operation would run, and what the database says of it; nothing is run. */
class ExplainTest extends BlogTest {

    @Test
    void explainsEachStatementOfAQuery() {
        Explanation plan = counted(
                3,
                () -> prisma.user()
                        .findMany()
                        .where(u -> u.email().startsWith("a"))
                        .include(u -> u.posts().take(3).include(p -> p.comments()))
                        .explain());
        assertThat(plan.steps())
                .extracting(Explanation.Step::reason)
                .containsExactly(
                        "select User[posts: select Post[comments: select Comment[] from Comment] from Post take ?] from User"
                                + " where email starts_with ?",
                        "User.posts of all records above",
                        "Post.comments of all records above");
        assertThat(plan.steps()).allSatisfy(step -> {
            assertThat(step.sql()).startsWith("select ");
            assertThat(step.plan()).isNotEmpty();
        });
        String word = engine == Engine.SQLITE ? "SCAN" : "Scan";
        assertThat(plan.toString()).startsWith("1. select User").contains("\n2. User.posts", "\n   select ", word);
    }

    @Test
    void explainsAJoin() {
        Explanation plan = counted(
                1,
                () -> prisma.user()
                        .findUnique(u -> u.id().eq(1))
                        .include(u -> u.posts())
                        .relationLoadStrategy(RelationLoadStrategy.JOIN)
                        .explain());
        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.reason()).endsWith("related records as JSON"));
    }

    @Test
    void explainsNumbersAndGroups() {
        assertThat(counted(1, () -> prisma.post().count().explain()).steps()).hasSize(1);
        assertThat(counted(
                                1,
                                () -> prisma.post()
                                        .aggregate((p, g) -> g.max(p.views()))
                                        .explain())
                        .steps())
                .hasSize(1);
        assertThat(counted(
                                1,
                                () -> prisma.post()
                                        .groupBy(p -> p.authorId())
                                        .select((p, g) -> g.count())
                                        .explain())
                        .toString())
                .contains("group by");
    }

    @Test
    void explainsWritesWithoutWriting() {
        Explanation create =
                counted(1, () -> prisma.user().create(u -> u.email("a@b.c")).explain());
        assertThat(create.steps()).singleElement().satisfies(step -> {
            assertThat(step.reason()).isEqualTo("creates rows of User");
            assertThat(step.sql()).startsWith("insert into \"User\"").doesNotContain("a@b.c");
        });
        counted(1, () -> prisma.user().updateMany().data(d -> d.name("n")).explain());
        counted(1, () -> prisma.user().deleteMany().explain());
        counted(1, () -> prisma.user().delete(u -> u.id().eq(1)).explain());
        counted(
                1,
                () -> prisma.user()
                        .createManyAndReturn(u -> u.email("x"), u -> u.email("y"))
                        .explain());
        assertThat(uncounted(() -> prisma.user().count().execute())).isZero();
    }

    @Test
    void explainsEveryStatementOfAWrite() {
        Explanation nested = counted(
                2,
                () -> prisma.user()
                        .create(u -> u.email("a@b.c").posts(p -> p.create(x -> x.title("t"))))
                        .include(u -> u.posts())
                        .explain());
        assertThat(reasons(nested)).containsExactly("in one transaction: creates rows of User", "creates rows of Post");
        assertThat(reasons(uncounted(() -> prisma.post()
                        .create(p -> p.title("t")
                                .author(a -> a.connect(u -> u.email().eq("a@b.c")))
                                .categories(c -> c.connect(
                                                x -> x.name().eq("a"),
                                                x -> x.name().eq("b"))
                                        .create(x -> x.name("c"))))
                        .include(p -> p.author().include(u -> u.posts()))
                        .explain())))
                .containsExactly(
                        "in one transaction: reads User, because a missing one must be known, and the keys by which others"
                                + " refer to it",
                        "creates rows of Post",
                        "reads Category, because a missing one must be known, and the keys by which others refer to it",
                        "creates rows of Category",
                        "creates rows of _CategoryToPost",
                        "User.posts of all records above");
        assertThat(reasons(uncounted(() -> prisma.user()
                        .update(u -> u.id().eq(1))
                        .data(d -> d.posts(p -> p.update(x -> x.id().eq(1), x -> x.title("1"))
                                .update(x -> x.id().eq(2), x -> x.title("2"))
                                .set(x -> x.id().eq(3))
                                .deleteMany()))
                        .explain())))
                .containsExactly(
                        "in one transaction: reads User, because a missing one must be named",
                        "changes Post, each to its own values",
                        "changes Post",
                        "changes Post",
                        "deletes Post");
        assertThat(reasons(uncounted(() -> prisma.post()
                        .update(p -> p.id().eq(1))
                        .data(d -> d.author(a -> a.update(u -> u.name("n"))))
                        .explain())))
                .startsWith(
                        "in one transaction: reads Post, because its foreign keys say what it refers to",
                        "changes User");
        assertThat(reasons(uncounted(() -> prisma.user()
                        .delete(u -> u.id().eq(1))
                        .include(u -> u.posts())
                        .explain())))
                .endsWith("User.posts of all records above", "deletes User");
        assertThat(uncounted(() -> prisma.user().count().execute())).isZero();
    }

    @Test
    void explainsWhatIsCreatedIfItIsMissing() {
        List<String> reasons = reasons(uncounted(() -> prisma.post()
                .create(p -> p.title("t")
                        .categories(c -> c.connectOrCreate(x -> x.name().eq("a"), x -> x.name("a"))
                                .connectOrCreate(x -> x.name().eq("b"), x -> x.name("b"))))
                .explain()));
        String why = "reads Category, because a missing one must be known, and the keys by which others refer to it";
        assertThat(reasons.subList(1, reasons.size()))
                .containsExactlyElementsOf(
                        engine == Engine.POSTGRESQL
                                ? List.of(
                                        "finds Category, and creates what is missing",
                                        "creates rows of _CategoryToPost")
                                : List.of(why, "creates rows of Category", "creates rows of _CategoryToPost"));
    }

    private static List<String> reasons(Explanation explanation) {
        return explanation.steps().stream().map(Explanation.Step::reason).toList();
    }

    @Test
    void explainsWithinATransaction() {
        assertThat(uncounted(() -> prisma.transaction(tx -> tx.user().findMany().explain()))
                        .steps())
                .hasSize(1);
    }
}
