package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.Sql;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to SQL written by hand. */
class RawGuideTest extends BlogTest {

    record Total(String email, long views) {}

    @BeforeEach
    void write() {
        uncounted(() -> prisma.user()
                .create(u -> u.email("ada@b.c")
                        .posts(p -> p.create(
                                x -> x.title("one?").views(5).published(true),
                                x -> x.title("two").views(9))))
                .execute());
    }

    @Test
    void reads() {
        List<Total> totals = counted(
                1,
                () -> prisma.queryRaw(
                                "SELECT u.email, sum(p.views) AS views FROM \"User\" u"
                                        + " JOIN \"Post\" p ON p.\"authorId\" = u.id WHERE p.views > ? GROUP BY u.email",
                                3)
                        .map(row -> new Total(row.getString("email"), row.getLong("views"))));
        assertThat(totals).containsExactly(new Total("ada@b.c", 14));
        List<PostCard> cards = counted(
                1,
                () -> prisma.queryRaw(
                                "SELECT p.id, p.title, u.email AS \"authorEmail\", 0 AS comments FROM \"Post\" p"
                                        + " JOIN \"User\" u ON u.id = p.\"authorId\" WHERE p.views > ?",
                                5)
                        .as(PostCardProjection.rows()));
        assertThat(cards).extracting(PostCard::title).containsExactly("two");
        List<Post> posts = counted(
                1, () -> prisma.queryRaw("SELECT * FROM \"Post\" ORDER BY id").as(PostTable.MODEL, PostTable::read));
        assertThat(posts).extracting(Post::title).containsExactly("one?", "two");
    }

    @Test
    void writes() {
        long changed =
                counted(1, () -> prisma.executeRaw("UPDATE \"Post\" SET views = views + ? WHERE title LIKE 'one?'", 1));
        assertThat(changed).isEqualTo(1);
        assertThat(counted(1, () -> prisma.executeRaw("UPDATE \"Post\" SET content = ?", (Object) null)))
                .isEqualTo(2);
    }

    @Test
    void putsTogether() {
        assertThat(search(null, true, "views")).containsExactly("two", "one?");
        assertThat(search(6, true, "views")).containsExactly("two");
        assertThat(search(6, false, "title")).isEmpty();
        assertThat(refused(IllegalArgumentException.class, () -> search(1, true, "views; DROP TABLE")))
                .hasMessage("views; DROP TABLE");
    }

    private List<String> search(@Nullable Integer atLeast, boolean drafts, String order) {
        List<String> columns = List.of("id", "title", "views");
        if (!columns.contains(order)) throw new IllegalArgumentException(order);
        List<Sql> conditions = new ArrayList<>(List.of(Sql.of("title <> ?", "")));
        if (atLeast != null) conditions.add(Sql.of("views >= ?", atLeast));
        if (!drafts) conditions.add(Sql.of("published"));
        Sql found = Sql.of(
                "SELECT title FROM \"Post\" WHERE ? ORDER BY ? DESC",
                Sql.join(conditions, " AND "),
                Sql.identifier(order));
        return counted(1, () -> prisma.queryRaw(found).map(row -> row.getString("title")));
    }

    @Test
    void takesManyValues() {
        List<String> titles = List.of("one?", "none");
        assertThat(counted(
                        1,
                        () -> prisma.queryRaw(Sql.of("SELECT id FROM \"Post\" WHERE title IN (?)", Sql.join(titles)))
                                .map(row -> row.getInt("id"))))
                .hasSize(1);
        if (engine == Engine.POSTGRESQL) {
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw("SELECT id FROM \"Post\" WHERE title = any(?)", titles)
                                    .map(row -> row.getInt("id"))))
                    .hasSize(1);
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw(
                                            "SELECT a FROM unnest(?::text[]) AS a", Arrays.asList("{\"", null, "NULL"))
                                    .map(row -> String.valueOf(row.getNullableString("a")))))
                    .containsExactly("{\"", "null", "NULL");
        } else {
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw(
                                            "SELECT id FROM \"Post\" WHERE title IN (SELECT value FROM json_each(?))",
                                            titles)
                                    .map(row -> row.getInt("id"))))
                    .hasSize(1);
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw(
                                            "SELECT value AS a FROM json_each(?)", Arrays.asList("{\"", null, "NULL"))
                                    .map(row -> String.valueOf(row.getNullableString("a")))))
                    .containsExactly("{\"", "null", "NULL");
        }
        Sql rows = Sql.join(List.of(
                Sql.of("(?)", Sql.join(List.of("c@b.c", "C"))), Sql.of("(?)", Sql.join(Arrays.asList("d@b.c", null)))));
        assertThat(counted(1, () -> prisma.executeRaw(Sql.of("INSERT INTO \"User\" (email, name) VALUES ?", rows))))
                .isEqualTo(2);
    }

    @Test
    void takesQuestionMarksForWhatTheyAre() {
        assertThat(counted(
                        1,
                        () -> prisma.queryRaw("SELECT 'why?' AS a, ? AS \"b?\" /* ? */ -- ?", "x")
                                .map(row -> row.getString("a") + row.getString("b?"))))
                .containsExactly("why?x");
        if (engine == Engine.POSTGRESQL) {
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw("SELECT '{\"a\": 1}'::jsonb ?? ? AS has", "a")
                                    .map(row -> row.getBoolean("has"))))
                    .containsExactly(true);
            assertThat(counted(
                            1,
                            () -> prisma.queryRaw("SELECT '{\"a\": 1}'::jsonb ??| ? AS has", List.of("b", "a"))
                                    .map(row -> row.getBoolean("has"))))
                    .containsExactly(true);
        }
    }

    @Test
    void refusesBeforeAnyStatement() {
        InvalidQueryException e = refusedAtOnce(
                InvalidQueryException.class, () -> prisma.executeRaw("DELETE FROM \"Post\" WHERE id = ?", 1, 2));
        assertThat(e.code()).isEqualTo("P1016");
        ValueOutOfRangeException half = refusedAtOnce(
                ValueOutOfRangeException.class, () -> prisma.executeRaw("UPDATE \"Post\" SET title = ?", "\ud800"));
        assertThat(half).hasMessageContaining("the text of value 1 has one half of a surrogate pair");
    }

    @Test
    void runsTextMadeAtRunTime() {
        String function = engine == Engine.SQLITE ? "ifnull" : "coalesce";
        assertThat(counted(
                        1,
                        () -> prisma.queryRawUnsafe("SELECT " + function + "(?, 'none') AS a", (Object) null)
                                .map(row -> row.getString("a"))))
                .containsExactly("none");
        assertThat(counted(1, () -> prisma.executeRawUnsafe("DELETE FROM " + Sql.identifier("Post"))))
                .isEqualTo(2);
    }
}
