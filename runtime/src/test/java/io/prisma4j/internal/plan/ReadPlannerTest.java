package io.prisma4j.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.PostgresDialect;
import io.prisma4j.internal.sql.SqliteDialect;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.Family;
import io.prisma4j.testing.Scope;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The SQL of queries, as text. */
final class ReadPlannerTest {
    private final Dialect postgres = new PostgresDialect();
    private final Dialect sqlite = new SqliteDialect();
    private final Scope user = Scope.of(BlogData.USER);
    private final Scope post = Scope.of(BlogData.POST);

    @Test
    void selectsColumnsByNumber() {
        SelectNode query = user.select()
                .withWhere(user.eq("role", "ADMIN"))
                .withOrderBy(List.of(user.desc("age")))
                .withPaging(new Paging(Value.number(20), Value.number(10), false, null));
        assertThat(sql(postgres, query))
                .isEqualTo("select t0.\"id\", t0.\"email\", t0.\"name\", t0.\"age\", t0.\"role\" from \"User\" as t0"
                        + " where t0.\"role\" = ?::\"Role\" order by t0.\"age\" desc, t0.\"id\" limit ? offset ?");
        assertThat(sql(sqlite, query))
                .isEqualTo("select t0.\"id\", t0.\"email\", t0.\"name\", t0.\"age\", t0.\"role\" from \"User\" as t0"
                        + " where t0.\"role\" = ? order by t0.\"age\" desc, t0.\"id\" limit ? offset ?");
    }

    @Test
    void needsNoOrderForOneRow() {
        assertThat(sql(postgres, post.select().withWhere(post.eq("id", 1)).withPaging(Paging.first())))
                .endsWith("from \"Post\" as t0 where t0.\"id\" = ? limit ?");
    }

    @Test
    void bindsAListAsOneParameter() {
        SelectNode query = user.select().withWhere(user.in("id", 1, 2, 3)).withSelection(user.tuple("id"));
        assertThat(sql(postgres, query))
                .isEqualTo("select t0.\"id\" from \"User\" as t0 where t0.\"id\" = any(?::integer[])");
        assertThat(sql(sqlite, query))
                .isEqualTo("select t0.\"id\" from \"User\" as t0 where t0.\"id\" in (select value from json_each(?))");
    }

    @Test
    void asksForRelatedRecordsByExists() {
        Condition everyPost = user.every("posts", p -> p.text("title", Match.CONTAINS, "a"));
        assertThat(sql(postgres, user.select().withWhere(everyPost).withSelection(user.tuple("id"))))
                .isEqualTo("select t0.\"id\" from \"User\" as t0 where not exists (select 1 from \"Post\" as t1"
                        + " where t1.\"authorId\" = t0.\"id\" and not (t1.\"title\" like ?))");
        Condition category = post.some("categories", c -> c.eq("name", "x"));
        assertThat(sql(sqlite, post.select().withWhere(category).withSelection(post.tuple("id"))))
                .isEqualTo("select t0.\"id\" from \"Post\" as t0 where exists (select 1 from \"_CategoryToPost\" as j1"
                        + " inner join \"Category\" as t1 on t1.\"id\" = j1.\"A\" where j1.\"B\" = t0.\"id\""
                        + " and t1.\"name\" = ?)");
    }

    @Test
    void loadsALevelByItsParentsKeys() {
        SelectNode query = user.select()
                .withSelection(user.tuple(user.related(
                        "posts", p -> p.withSelection(user.inner("posts").tuple("title")))));
        LevelPlan plan = plan(postgres, query);
        assertThat(plan.ownStatement().toString()).isEqualTo("select t0.\"id\" from \"User\" as t0");
        assertThat(plan.relations().get(0).level().ownStatement().toString())
                .isEqualTo("select t1.\"title\", t1.\"authorId\" from \"Post\" as t1"
                        + " where t1.\"authorId\" = any(?::integer[]) order by t1.\"id\"");
    }

    @Test
    void numbersTheRowsOfEachParentForAPart() {
        SelectNode query = post.select()
                .withSelection(post.tuple(post.related(
                        "categories",
                        c -> c.withSelection(post.inner("categories").tuple("name"))
                                .withPaging(new Paging(null, Value.number(3), false, null)))));
        assertThat(plan(postgres, query)
                        .relations()
                        .get(0)
                        .level()
                        .ownStatement()
                        .toString())
                .isEqualTo("select t1.\"name\", t1.\"_pair_key\" from (select t1.*, j1.\"B\" as \"_pair_key\","
                        + " row_number() over (partition by j1.\"B\" order by t1.\"id\") as \"_row\""
                        + " from \"_CategoryToPost\" as j1 inner join \"Category\" as t1 on t1.\"id\" = j1.\"A\""
                        + " where j1.\"B\" = any(?::integer[])) as t1 where t1.\"_row\" <= ? order by t1.\"_row\"");
    }

    @Test
    void loadsByAKeyOfSeveralColumns() {
        Scope member = Scope.of(Family.Members.MODEL);
        SelectNode query = member.select()
                .withSelection(member.tuple(member.related(
                        "toys", t -> t.withSelection(member.inner("toys").tuple("id")))));
        assertThat(plan(postgres, query)
                        .relations()
                        .get(0)
                        .level()
                        .ownStatement()
                        .toString())
                .isEqualTo(
                        "select t1.\"id\", t1.\"clan\", t1.\"name\" from unnest(?::text[], ?::text[]) as k1(k0, k1)"
                                + " inner join \"toy\" as t1 on t1.\"clan\" = k1.k0 and t1.\"name\" = k1.k1 order by t1.\"id\"");
    }

    @Test
    void foldsRelatedRecordsIntoJson() {
        SelectNode query = user.select()
                .withStrategy(LoadStrategy.JOIN)
                .withSelection(user.tuple(
                        user.tuple("id"),
                        user.related(
                                "posts",
                                p -> p.withSelection(user.inner("posts").tuple("title")))));
        assertThat(sql(postgres, query))
                .isEqualTo("select t0.\"id\", (select coalesce(json_agg(s.\"row\"), '[]') from (select"
                        + " json_build_array(t1.\"title\") as \"row\" from \"Post\" as t1"
                        + " where t1.\"authorId\" = t0.\"id\" order by t1.\"id\") as s) from \"User\" as t0");
    }

    @Test
    void joinsAPathOnce() {
        SelectNode query = post.select()
                .withSelection(post.tuple(
                        post.one(post.column("author", "name")), post.one(post.column("author", "profile", "bio"))))
                .withOrderBy(List.of(Scope.asc(post.column("author", "email"))));
        assertThat(sql(postgres, query))
                .isEqualTo("select t0_1.\"name\", t0_2.\"bio\" from \"Post\" as t0"
                        + " left join \"User\" as t0_1 on t0_1.\"id\" = t0.\"authorId\""
                        + " left join \"Profile\" as t0_2 on t0_2.\"userId\" = t0_1.\"id\" order by t0_1.\"email\"");
    }

    @Test
    void comparesWithTheCursorsRow() {
        SelectNode query = post.select()
                .withSelection(post.tuple("id"))
                .withOrderBy(List.of(post.asc("content")))
                .withPaging(new Paging(null, null, false, post.unique("id", 3)));
        assertThat(sql(postgres, query))
                .isEqualTo(
                        "select t0.\"id\" from \"Post\" as t0 cross join (select t0.\"content\" as c0, t0.\"id\" as c1"
                                + " from \"Post\" as t0 where t0.\"id\" = ?) as c0 where (t0.\"content\" > c0.c0"
                                + " or (t0.\"content\" is null and c0.c0 is not null) or t0.\"content\" is not distinct from c0.c0"
                                + " and (t0.\"id\" >= c0.c1)) order by t0.\"content\", t0.\"id\"");
    }

    @Test
    void fillsThePlanOfAShapeWithOtherValues() {
        PlanCache plans = new PlanCache(postgres, 100);
        SelectNode first = post.select().withWhere(post.text("title", Match.STARTS_WITH, "a_"));
        SelectNode second = post.select().withWhere(post.text("title", Match.STARTS_WITH, "50%"));
        LevelPlan plan = plans.plan(first, described(first));
        assertThat(plans.plan(second, described(second))).isSameAs(plan);
        assertThat(plan.ownStatement()
                        .text(described(second).values(), List.of())
                        .parameters())
                .extracting(Value::value)
                .containsExactly("50\\%%");
    }

    @Test
    void tellsAValueThatIsUsedTwiceFromTwoValues() {
        PlanCache plans = new PlanCache(postgres, 100);
        Condition one = post.eq("id", 1);
        SelectNode twice = post.select().withWhere(new Condition.Any(List.of(one, one)));
        SelectNode two = post.select().withWhere(new Condition.Any(List.of(post.eq("id", 1), post.eq("id", 2))));
        assertThat(plans.plan(two, described(two))).isNotSameAs(plans.plan(twice, described(twice)));
    }

    @Test
    void keepsABoundedNumberOfPlans() {
        PlanCache plans = new PlanCache(postgres, 10);
        for (int i = 0; i < 100; i++) {
            Condition condition = post.compare("id", Operator.GT, 1);
            for (int depth = 0; depth < i; depth++) condition = new Condition.Not(condition);
            SelectNode query = post.select().withWhere(condition);
            assertThat(plans.plan(query, described(query))).isNotNull();
        }
        assertThat(plans.size()).isLessThanOrEqualTo(10);
    }

    private static ShapeSink described(ReadNode query) {
        ShapeSink sink = new ShapeSink();
        query.describe(sink);
        return sink;
    }

    private static LevelPlan plan(Dialect dialect, ReadNode query) {
        return ReadPlanner.plan(dialect, query, described(query).values());
    }

    private static String sql(Dialect dialect, ReadNode query) {
        return Objects.requireNonNull(plan(dialect, query).statement()).toString();
    }
}
