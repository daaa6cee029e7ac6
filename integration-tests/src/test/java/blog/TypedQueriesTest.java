package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Filter;
import io.prisma4j.query.Row;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the documents that filter, group and select. */
class TypedQueriesTest extends BlogTest {

    record TitleAndAuthor(String title, Optional<User> author) {}

    record PerAuthor(
            @Nullable Integer authorId,
            long posts,
            @Nullable Long views) {}

    private User both;

    @BeforeEach
    void write() {
        userWithPosts("none@prisma.io");
        both = userWithPosts("both@prisma.io", "p1", "u1");
        userWithPosts("published@prisma.io", "p2");
        prisma.post()
                .updateMany()
                .where(p -> p.title().startsWith("p"))
                .data(d -> d.published(true).views(101).likes(51))
                .execute();
        prisma.post().create(p -> p.title("nobody's")).execute();
    }

    @Test
    void saysTheDocumentsThreeSentences() {
        assertThat(emails(u -> u.posts().some(p -> p.published().eq(false)))).containsExactly("both@prisma.io");
        assertThat(emails(u -> u.posts().none(p -> p.published().eq(false))))
                .containsExactly("none@prisma.io", "published@prisma.io");
        assertThat(emails(u -> u.posts().every(p -> p.published().eq(false)))).containsExactly("none@prisma.io");
    }

    @Test
    void combinesQuantifiers() {
        assertThat(emails(u -> u.posts()
                        .none(p -> p.views().gt(100))
                        .and(u.posts().every(p -> p.likes().lte(50)))))
                .containsExactly("none@prisma.io");
    }

    @Test
    void filtersOnAbsenceAndPresence() {
        assertThat(emails(u -> u.posts().none())).containsExactly("none@prisma.io");
        assertThat(emails(u -> u.posts().some())).containsExactly("both@prisma.io", "published@prisma.io");
        assertThat(titles(p -> p.author().isNull())).containsExactly("nobody's");
        assertThat(titles(p -> p.author().isNotNull())).containsExactly("p1", "p2", "u1");
    }

    @Test
    void filtersThroughToOneRelations() {
        uncounted(() -> prisma.user()
                .update(u -> u.email().eq("both@prisma.io"))
                .data(d -> d.name("Bob").age(50))
                .execute());
        assertThat(titles(p -> p.author().isNot(a -> a.name().eq("Bob")))).containsExactly("nobody's", "p2");
        assertThat(titles(p -> p.author().is(a -> a.age().gt(40)))).containsExactly("p1", "u1");
        assertThat(titles(p -> p.author().age().gt(45))).containsExactly("p1", "u1");
    }

    @Test
    void leavesOutAFilterWithoutAValue() {
        for (@Nullable String title : new String[] {"p1", null}) {
            assertThat(titles(p -> Filter.given(title, p.title()::contains)
                            .and(p.views().gt(-1))))
                    .hasSize(title == null ? 4 : 1);
        }
    }

    @Test
    void reusesAFilterInAnyScope() {
        assertThat(titles(TypedQueriesTest::published)).containsExactly("p1", "p2");
        assertThat(emails(u -> u.posts().some(TypedQueriesTest::published)))
                .containsExactly("both@prisma.io", "published@prisma.io");
    }

    private static <R> Filter<R> published(PostFields<R> post) {
        return post.published().eq(true);
    }

    @Test
    void groups() {
        List<PerAuthor> rows = counted(
                1,
                () -> prisma.post()
                        .groupBy(p -> p.authorId())
                        .having((p, g) -> g.count().gt(1L))
                        .orderBy((p, g) -> g.sum(p.views()).desc())
                        .select((p, g) -> Row.of(g.key(p.authorId()), g.count(), g.sum(p.views()))
                                .as(PerAuthor::new))
                        .toList());
        assertThat(rows).containsExactly(new PerAuthor(both.id(), 2, 101L));
    }

    @Test
    void selectsAnOptionalRecord() {
        List<TitleAndAuthor> rows = uncounted(() -> prisma.post()
                .findMany()
                .orderBy(p -> p.title().asc())
                .select(p -> Row.of(p.title(), p.author().optional()).as(TitleAndAuthor::new))
                .toList());
        assertThat(rows)
                .extracting(r -> r.author().map(User::email))
                .containsExactly(
                        Optional.empty(),
                        Optional.of("both@prisma.io"),
                        Optional.of("published@prisma.io"),
                        Optional.of("both@prisma.io"));
    }

    private List<String> emails(Function<UserFields.Root<User>, ? extends Filter<User>> filter) {
        return counted(
                1,
                () -> prisma.user()
                        .findMany()
                        .where(filter)
                        .orderBy(u -> u.email().asc())
                        .select(u -> u.email())
                        .toList());
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
