package io.prisma4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.blog.Post;
import io.prisma4j.query.blog.PostFields;
import io.prisma4j.query.blog.PostQueries;
import io.prisma4j.query.blog.Role;
import io.prisma4j.query.blog.User;
import io.prisma4j.query.blog.UserFields;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterTest {
    private final PostFields.Root<Post> post = PostFields.Root.ROOT;
    private final UserFields.Root<User> user = UserFields.Root.ROOT;
    private final Filter<Post> left = post.title().eq("a");
    private final Filter<Post> right = post.views().gt(1);

    @Nested
    final class Operators {
        @Test
        void sayTheComparison() {
            assertThat(post.title().eq("a")).hasToString("title = ?");
            assertThat(post.views().ne(3)).hasToString("views <> ?");
            assertThat(post.views().between(1, 3)).hasToString("all[views >= ?, views <= ?]");
            assertThat(post.views().in(1, 2)).hasToString("views in ?");
            assertThat(user.role().notIn(Role.ADMIN)).hasToString("role not in ?");
            assertThat(user.name().isNull()).hasToString("name is null");
            assertThat(post.title().endsWith("x")).hasToString("title ends_with ?");
        }

        @Test
        void bindAnEnumByItsLabel() {
            assertThat(valueOf(user.role().eq(Role.ADMIN))).isEqualTo("ADMIN");
        }

        @Test
        void ignoreCaseOnlyWhenAsked() {
            Condition.Text sensitive = (Condition.Text) condition(post.title().contains("x"));
            Condition.Text not =
                    (Condition.Text) condition(post.title().contains("x").ignoreCase());
            Condition.Compare equal =
                    (Condition.Compare) condition(user.email().ignoreCase().eq("A@b"));
            assertThat(List.of(sensitive.ignoreCase(), not.ignoreCase(), equal.ignoreCase()))
                    .containsExactly(false, true, true);
        }

        @Test
        void compareWithAnotherFieldOfTheSameScope() {
            assertThat(post.views().eq(post.id())).hasToString("views = id");
        }

        private Object valueOf(Filter<?> filter) {
            Condition.Compare compare = (Condition.Compare) condition(filter);
            return ((io.prisma4j.tree.Value) compare.right()).value();
        }
    }

    @Nested
    final class Combined {
        @Test
        void andJoinsWithoutNesting() {
            assertThat(left.and(right).and(left)).hasToString("all[title = ?, views > ?, title = ?]");
        }

        @Test
        void orJoinsWithoutNesting() {
            assertThat(left.or(right).or(left).and(right))
                    .hasToString("all[any[title = ?, views > ?, title = ?], views > ?]");
        }

        @Test
        void nothingIsTrueForAllAndFalseForAny() {
            assertThat(Filter.<Post>allOf()).hasToString("all[]");
            assertThat(Filter.<Post>anyOf()).hasToString("any[]");
            assertThat(Filter.<Post>noneOf()).hasToString("not(any[])");
            assertThat(left.or(Filter.anyOf())).hasToString("any[title = ?, any[]]");
        }
    }

    @Nested
    final class LeftOut {
        private final Filter<Post> gone = left.when(false);

        @Test
        void vanishesFromEveryCombination() {
            assertThat(gone.and(right)).hasToString("views > ?");
            assertThat(right.and(gone)).hasToString("views > ?");
            assertThat(gone.or(right)).hasToString("views > ?");
            assertThat(right.or(gone)).hasToString("views > ?");
            assertThat(Filter.allOf(gone, right)).hasToString("all[views > ?]");
            assertThat(Filter.anyOf(gone, right)).hasToString("any[views > ?]");
        }

        @Test
        void leavesOutWhatConsistsOfItAlone() {
            assertThat(gone.not()).hasToString("left out");
            assertThat(gone.and(gone)).hasToString("left out");
            assertThat(Filter.anyOf(gone, gone)).hasToString("left out");
            assertThat(Filter.noneOf(gone)).hasToString("left out");
        }

        @Test
        void makesAQuantifierSpeakOfAll() {
            assertThat(user.posts().some(p -> p.title().eq("a").when(false))).hasToString("posts.some()");
            assertThat(user.posts().none(p -> p.title().eq("a").when(false))).hasToString("posts.none()");
            assertThat(user.posts().every(p -> p.title().eq("a").when(false))).hasToString("all[]");
        }

        @Test
        void isWhatAMissingValueGives() {
            assertThat(Filter.given((String) null, post.title()::contains)).hasToString("left out");
            assertThat(Filter.given("x", post.title()::contains)).hasToString("title contains ?");
        }
    }

    @Nested
    final class NullOperands {
        private final PostQueries posts = new PostQueries(new RecordingRunner());

        @SuppressWarnings("NullAway") // the mistake that is tested
        private Filter<Post> faulty() {
            return post.title().eq((String) null);
        }

        @Test
        void areReportedWhenTheFilterEntersAQuery() {
            Filter<Post> faulty = faulty();
            assertThatThrownBy(() -> posts.findMany().where(p -> faulty.or(right)))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Post.title: eq was given null")
                    .hasMessageContaining("P2019");
        }

        @Test
        void areReportedFromInnerScopesAndLists() {
            Filter<Post> faulty = faulty();
            assertThat(Filter.allOf(right, faulty).toString()).contains("was given null");
            assertThat(faulty.not().toString()).contains("was given null");
            assertThat(user.posts().some(NullOperands::inner).toString()).contains("was given null");
        }

        @SuppressWarnings("NullAway") // the mistake that is tested
        private static <R> Filter<R> inner(PostFields<R> fields) {
            return fields.title().contains((String) null);
        }

        @Test
        void mayBeLeftOutBefore() {
            assertThat(posts.findMany().where(p -> faulty().when(false))).hasToString("select Post[] from Post");
        }
    }

    @Nested
    final class Paths {
        @Test
        void areARelatedRecordThatExists() {
            assertThat(post.author().name().isNull()).hasToString("author.some(name is null)");
            assertThat(post.author().profile().bio().eq("x")).hasToString("author.some(profile.some(bio = ?))");
            assertThat(post.author().age().gt(40).not()).hasToString("not(author.some(age > ?))");
        }

        @Test
        void endInARelationAsAWhole() {
            assertThat(post.author().isNull()).hasToString("author.none()");
            assertThat(post.author().isNot(a -> a.name().eq("Bob"))).hasToString("author.none(name = ?)");
            assertThat(post.author().profile().isNull()).hasToString("author.some(profile.none())");
            assertThat(post.author().posts().none()).hasToString("author.some(posts.none())");
        }

        @Test
        void countScopesInwards() {
            Condition.Related author = (Condition.Related)
                    condition(post.author().posts().some(p -> p.views().gt(1)));
            Condition.Related posts = (Condition.Related) author.condition();
            assertThat(posts).isNotNull();
            Condition.Compare inner = (Condition.Compare) posts.condition();
            assertThat(inner).isNotNull();
            assertThat(List.of(author.depth(), author.inner(), posts.depth(), posts.inner()))
                    .containsExactly(0, 1, 1, 2);
            assertThat(((ColumnRef) inner.left()).depth()).isEqualTo(2);
        }

        @Test
        void reachTwoRecordsThatAreCompared() {
            Condition.Related author =
                    (Condition.Related) condition(post.title().eq(post.author().name()));
            Condition.Compare compare = (Condition.Compare) author.condition();
            assertThat(compare).isNotNull().hasToString("title = name");
            assertThat(List.of(depth(compare.left()), depth(compare.right()))).containsExactly(0, 1);
        }

        @Test
        void shareTheirBeginningWhenCompared() {
            Filter<Post> filter =
                    post.author().name().eq(post.author().profile().bio());
            assertThat(filter).hasToString("author.some(profile.some(name = bio))");
            Condition.Related author = (Condition.Related) condition(filter);
            Condition.Related profile = (Condition.Related) author.condition();
            assertThat(profile).isNotNull();
            assertThat(List.of(profile.depth(), profile.inner())).containsExactly(1, 2);
        }

        private int depth(Object expression) {
            return ((ColumnRef) expression).depth();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 5})
    void comparesACountOfRelatedRecords(long number) {
        assertThat(user.posts().where(p -> p.views().gt(3)).count().gte(number))
                .hasToString("posts[views > ?].count >= ?");
        assertThat(post.author().posts().count().eq(number)).hasToString("author.some(posts.count = ?)");
    }

    @Test
    void namesOneRecordByAKey() {
        UniqueFilter<Post> filter = post.id().eq(3).and(right);
        assertThat(filter).hasToString("all[id = ?, views > ?]");
        assertThat(filter.where()).hasToString("[id] = ? and views > ?");
        assertThat(post.titleViews().eq("a", 3).where()).hasToString("[title, views] = ?");
    }

    @SuppressWarnings("NullAway") // the test fails by it, as it should, where there is none
    private static Condition condition(Filter<?> filter) {
        return filter.condition();
    }
}
