package io.prisma4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.blog.PostQueries;
import io.prisma4j.query.blog.ProfileQueries;
import io.prisma4j.query.blog.UserQueries;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WritesTest {
    private final RecordingRunner runner = new RecordingRunner();
    private final UserQueries users = new UserQueries(runner);
    private final PostQueries posts = new PostQueries(runner);
    private final ProfileQueries profiles = new ProfileQueries(runner);

    @Test
    void createsWithRelatedRecords() {
        assertThat(users.create(u -> u.email("a")
                                .name("A")
                                .posts(p -> p.create(x -> x.title("t").views(3))))
                        .include(u -> u.posts())
                        .toString())
                .startsWith("Create[data=User[email = ?, name = ?][posts[Create[rows=[Post[title = ?, views = ?]]")
                .contains("selection=User[posts: select Post[] from Post]");
    }

    @Test
    void keepsTheLastValueOfAFieldAndNullsOfNullableOnes() {
        assertThat(users.create(u -> u.email("a").name("A").age(null).name("B")).toString())
                .contains("User[email = ?, name = ?, age = null]");
    }

    @Test
    void makesOneOperationOfALoop() {
        assertThat(operations(users.create(u -> u.email("a").posts(p -> {
                    for (String title : List.of("x", "y", "z")) p.create(x -> x.title(title));
                    for (int id : new int[] {1, 2}) p.connect(x -> x.id().eq(id));
                    p.create(x -> x.title("last"));
                }))))
                .hasToString(
                        "[Create[rows=[Post[title = ?], Post[title = ?], Post[title = ?]], skipDuplicates=false],"
                                + " Connect[where=[[id] = ?, [id] = ?]], Create[rows=[Post[title = ?]], skipDuplicates=false]]");
    }

    private List<RelationOperation> operations(Write<?, ?> write) {
        assertThatThrownBy(write::execute).isInstanceOf(IndexOutOfBoundsException.class);
        RowData data = ((WriteNode.Create) runner.last()).data();
        return data.relations().get(0).operations();
    }

    @Test
    void fillsARequiredRelationByARecordOrByItsKey() {
        assertThat(profiles.create(p ->
                                p.bio("b").user(u -> u.connect(x -> x.email().eq("a"))))
                        .toString())
                .contains("Profile[bio = ?][user[Connect[where=[[email] = ?]]]]");
        assertThat(profiles.create(p -> p.bio("b").userId(3)).toString()).contains("Profile[bio = ?, userId = ?]");
        assertThat(users.create(u -> u.email("a").profile(p -> p.create(x -> x.bio("b"))))
                        .toString())
                .contains("[profile[Create[rows=[Profile[bio = ?]]");
    }

    @Test
    void refusesARelationBesideItsForeignKey() {
        assertThatThrownBy(() -> posts.create(p -> p.title("t").authorId(3).author(a -> a.connect(u -> u.id().eq(4)))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Post.author and Post.authorId were both given");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tested
    void refusesNullWhereAValueIsRequired() {
        assertThatThrownBy(() -> users.create(u -> u.email(null)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("User.email was given null");
    }

    @Test
    void updatesByArithmetic() {
        assertThat(posts.update(p -> p.id().eq(3))
                        .data(d -> d.views().increment(1).title("x"))
                        .toString())
                .startsWith("Update[where=[id] = ?, data=Post[views increment ?, title = ?]");
        assertThat(posts.update(p -> p.id().eq(3)).data(d -> {}).toString()).contains("data=Post[],");
    }

    @Test
    void refusesArithmeticThatDoesNotFit() {
        assertThatThrownBy(() ->
                        posts.update(p -> p.id().eq(3)).data(d -> d.views().increment(1L << 40)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void writesListsInAnUpdateInTheOrderGiven() {
        assertThat(users.update(u -> u.id().eq(1))
                        .data(d -> d.posts(p -> p.set()
                                .disconnect(x -> x.id().eq(1), x -> x.id().eq(2))
                                .update(x -> x.id().eq(3), x -> x.title("t"))
                                .updateMany(x -> x.views().gt(1), x -> x.views(0))
                                .upsert(x -> x.id().eq(4), c -> c.title("c"), x -> x.title("u"))
                                .delete(x -> x.id().eq(5))
                                .deleteMany()))
                        .toString())
                .contains("posts[Set[where=[]], Disconnect[where=[[id] = ?, [id] = ?]], Update[where=[id] = ?,"
                        + " data=Post[title = ?]], UpdateMany[where=views > ?, data=Post[views = ?]], Upsert[where=[id] ="
                        + " ?, create=Post[title = ?], update=Post[title = ?]], Delete[where=[[id] = ?]],"
                        + " DeleteMany[where=null]]");
    }

    @Test
    void changesAnOptionalRelation() {
        assertThat(posts.update(p -> p.id().eq(1))
                        .data(d -> d.author(a -> a.disconnect()))
                        .toString())
                .contains("author[Disconnect[where=[]]]");
        assertThat(posts.update(p -> p.id().eq(1))
                        .data(d -> d.author(a -> a.upsert(c -> c.email("a"), u -> u.name("n"))))
                        .toString())
                .contains("author[Upsert[where=null, create=User[email = ?], update=User[name = ?]]]");
    }

    @Test
    void countsWhatItWritesInMany() {
        assertThat(posts.updateMany()
                        .where(p -> p.views().gt(1))
                        .data(d -> d.views(0))
                        .limit(3)
                        .execute())
                .isEqualTo(1);
        assertThat(runner.last()).hasToString("UpdateMany[where=views > ?, data=Post[views = ?], limit=3]");
        assertThat(posts.deleteMany().execute()).isEqualTo(2);
        assertThat(runner.last()).hasToString("DeleteMany[model=Post, where=null, limit=null]");
        assertThat(users.createMany(List.of("a", "b"), (u, email) -> u.email(email))
                        .skipDuplicates()
                        .execute())
                .isEqualTo(3);
        assertThat(runner.last())
                .hasToString("CreateMany[model=User, rows=[User[email = ?], User[email = ?]], skipDuplicates=true]");
        assertThat(users.createManyAndReturn(u -> u.email("a")).execute()).isEmpty();
    }

    @Test
    void refusesAWriteOfManyWhoseFilterWasLeftOut() {
        assertThatThrownBy(() -> posts.deleteMany()
                        .where(p -> p.views().gt(1).when(false))
                        .execute())
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Post.deleteMany: the whole filter was left out");
        assertThatThrownBy(() -> posts.updateMany()
                        .where(p -> p.views().gt(1).when(false))
                        .data(d -> d.views(1)))
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> users.update(u -> u.id().eq(1))
                        .data(d ->
                                d.posts(p -> p.deleteMany(x -> x.views().gt(1).when(false)))))
                .isInstanceOf(InvalidQueryException.class);
        assertThat(posts.deleteMany().where(p -> p.views().gt(1).when(false)).where(p -> p.id().eq(3)))
                .hasToString("delete many Post where id = ?");
        assertThat(runner.trees()).isEmpty();
    }

    @Test
    void refusesAnUpdateOfManyWithoutDataOrWithRelations() {
        assertThatThrownBy(() -> posts.updateMany().data(d -> {}))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("was given no data");
        assertThatThrownBy(() -> posts.updateMany().data(d -> d.author(a -> a.disconnect())))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("cannot write relations");
        assertThatThrownBy(() -> posts.deleteMany().limit(-1))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("limit was given -1");
    }

    @Test
    void upsertsAndDeletes() {
        assertThat(users.upsert(u -> u.email().eq("a"))
                        .create(c -> c.email("a"))
                        .update(d -> {})
                        .toString())
                .startsWith("Upsert[where=[email] = ?, create=User[email = ?], update=User[]");
        assertThat(users.delete(u -> u.id().eq(3).and(u.age().gt(1)))
                        .select(u -> u.email())
                        .toString())
                .startsWith("Delete[model=User, where=[id] = ? and age > ?, selection=email");
    }
}
