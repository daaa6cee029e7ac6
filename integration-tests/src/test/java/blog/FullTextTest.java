package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Full-text search, which PostgreSQL has and SQLite refuses. */
class FullTextTest extends BlogTest {

    @BeforeEach
    void write() {
        uncounted(() -> prisma.post()
                .createMany(
                        p -> p.title("1").content("Virtual threads are running in Java"),
                        p -> p.title("2").content("Java threads, and virtual machines"),
                        p -> p.title("3").content("Spring in the garden"),
                        p -> p.title("4"))
                .execute());
    }

    @Test
    void findsWords() {
        if (engine == Engine.SQLITE) return;
        assertThat(titles(p -> p.content().matches("java"))).containsExactly("1", "2");
        assertThat(titles(p -> p.content().matches("JAVA virtual"))).containsExactly("1", "2");
        assertThat(titles(p -> p.content().matches("\"virtual threads\""))).containsExactly("1");
        assertThat(titles(p -> p.content().matches("garden or machines"))).containsExactly("2", "3");
        assertThat(titles(p -> p.content().matches("java -machines"))).containsExactly("1");
        assertThat(titles(p -> p.content().matches("java").not())).containsExactly("3");
        assertThat(titles(p -> p.content().matches("run", "english"))).containsExactly("1");
        assertThat(titles(p -> p.content().matches("run", "simple"))).isEmpty();
        assertThat(counted(
                        1,
                        () -> prisma.user()
                                .count()
                                .where(u -> u.posts().some(p -> p.content().matches("java")))
                                .execute()))
                .isZero();
    }

    @Test
    void takesAnyText() {
        if (engine == Engine.SQLITE) return;
        for (String text : List.of(
                "", " ", "'", "\"", "a & | ! (", "<->", ":*", "java:*", "\\", "' OR 1=1 --", "%", "\uD83D\uDE00")) {
            assertThat(titles(p -> p.content().matches(text))).isSubsetOf("1", "2");
        }
    }

    @Test
    void isRefusedWhereThereIsNone() {
        if (engine == Engine.POSTGRESQL) return;
        InvalidQueryException e = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.post()
                        .findMany()
                        .where(p -> p.content().matches("java"))
                        .toList());
        assertThat(e.code()).isEqualTo("P2026");
        assertThat(e).hasMessageContaining("content: matches(...)").hasMessageContaining("contains(...)");
    }

    private List<String> titles(Function<PostFields.Root<Post>, ? extends Filter<Post>> filter) {
        return counted(
                1,
                () -> prisma.post()
                        .findMany()
                        .where(filter)
                        .orderBy(p -> p.title().asc())
                        .select(p -> p.title())
                        .toList());
    }
}
