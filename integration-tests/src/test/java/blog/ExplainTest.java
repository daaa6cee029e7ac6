package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.run.Explanation;
import io.prisma4j.testing.Engine;
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
            assertThat(step.reason()).isEqualTo("Create User");
            assertThat(step.sql()).startsWith("insert into \"User\"").doesNotContain("a@b.c");
        });
        Explanation nested = counted(
                1,
                () -> prisma.user()
                        .create(u -> u.email("a@b.c").posts(p -> p.create(x -> x.title("t"))))
                        .include(u -> u.posts())
                        .explain());
        assertThat(nested.toString())
                .startsWith("1. Create User, in one transaction")
                .contains("insert into");
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
    void explainsWithinATransaction() {
        assertThat(uncounted(() -> prisma.transaction(tx -> tx.user().findMany().explain()))
                        .steps())
                .hasSize(1);
    }
}
