package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Selectable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trees and chains within one table. */
class SelfRelationsTest extends ShopTest {

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void growsATreeLevelByLevel(RelationLoadStrategy strategy) {
        counted(
                3,
                () -> prisma.topic()
                        .create(t -> t.title("root")
                                .children(c -> c.create(
                                        x -> x.title("left")
                                                .children(
                                                        k -> k.create(y -> y.title("left 1"), y -> y.title("left 2"))),
                                        x -> x.title("right").children(k -> k.create(y -> y.title("right 1"))))))
                        .execute());
        Topic root = counted(
                        strategy == RelationLoadStrategy.JOIN ? 1 : 4,
                        () -> prisma.topic()
                                .findMany()
                                .relationLoadStrategy(strategy)
                                .where(t -> t.parent().isNull())
                                .include(t -> t.children()
                                        .orderBy(c -> c.title().asc())
                                        .include(
                                                c -> c.children()
                                                        .orderBy(k -> k.title().asc()),
                                                c -> c.parent()))
                                .toList())
                .get(0);
        assertThat(root.children()).extracting(Topic::title).containsExactly("left", "right");
        assertThat(root.children())
                .flatExtracting(Topic::children)
                .extracting(Topic::title)
                .containsExactly("left 1", "left 2", "right 1");
        assertThat(root.children())
                .allSatisfy(c -> assertThat(c.parent()).map(Topic::title).contains("root"));
    }

    private void growFourLevels() {
        uncounted(() -> prisma.topic()
                .create(t -> t.title("1")
                        .children(c -> c.create(
                                x -> x.title("1.1")
                                        .children(k -> k.create(
                                                y -> y.title("1.1.1")
                                                        .children(z -> z.create(
                                                                w -> w.title("1.1.1.1"), w -> w.title("1.1.1.2"))),
                                                y -> y.title("1.1.2"))),
                                x -> x.title("1.2"))))
                .execute());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void loadsSoManyLevels(RelationLoadStrategy strategy) {
        growFourLevels();
        Topic root = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 5,
                () -> prisma.topic()
                        .findUnique(t -> t.title().eq("1"))
                        .include(t ->
                                t.children(2).orderBy(c -> c.title().desc()).include(c -> c.parent()))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        assertThat(root.children()).extracting(Topic::title).containsExactly("1.2", "1.1");
        Topic first = root.children().get(1);
        assertThat(first.children()).extracting(Topic::title).containsExactly("1.1.2", "1.1.1");
        assertThat(first.children()).allSatisfy(c -> assertThat(c.children()).isNull());
        assertThat(first.children())
                .allSatisfy(c -> assertThat(c.parent()).map(Topic::title).contains("1.1"));
        assertThat(root.children().get(0).children()).isEmpty();
    }

    @Test
    void saysTheSameOfEveryLevel() {
        growFourLevels();
        List<Topic> roots = counted(
                4,
                () -> prisma.topic()
                        .findMany()
                        .where(t -> t.parent().isNull())
                        .include(t -> t.children(3).orderBy(c -> c.title().asc()))
                        .toList());
        assertThat(roots.get(0).children().get(0).children().get(0).children())
                .extracting(Topic::title)
                .containsExactly("1.1.1.1", "1.1.1.2");
        List<List<Topic>> trees = counted(
                5,
                () -> prisma.topic()
                        .findMany()
                        .where(t -> t.parent().isNull())
                        .select(t -> t.children(50)
                                .where(c -> c.title().endsWith("1"))
                                .take(1))
                        .toList());
        Topic at = trees.get(0).get(0);
        assertThat(at.title()).isEqualTo("1.1");
        assertThat(at.children()).extracting(Topic::title).containsExactly("1.1.1");
        assertThat(at.children().get(0).children()).extracting(Topic::title).containsExactly("1.1.1.1");
        assertThat(at.children().get(0).children().get(0).children()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void loadsAsManyLevelsAsThereMayBe(RelationLoadStrategy strategy) {
        int levels = 50;
        uncounted(() -> prisma.topic().create(t -> t.title("0")).execute());
        for (int i = 1; i <= levels + 1; i++) {
            int level = i;
            uncounted(() -> prisma.topic()
                    .create(t -> t.title("" + level)
                            .parent(p -> p.connect(x -> x.title().eq("" + (level - 1)))))
                    .execute());
        }
        Topic root = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 1 + levels,
                () -> prisma.topic()
                        .findUnique(t -> t.title().eq("0"))
                        .include(t -> t.children(levels))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        Topic at = root;
        for (int i = 0; i < levels; i++) at = at.children().get(0);
        assertThat(at.title()).isEqualTo("" + levels);
        assertThat(at.children()).isNull();
        Topic leaf = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 1 + levels,
                () -> prisma.topic()
                        .findUnique(t -> t.title().eq("" + levels))
                        .include(t -> t.parent(levels))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        Topic above = leaf;
        for (int i = 0; i < levels; i++) above = above.parent().orElseThrow();
        assertThat(above.title()).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void loadsSoManyLevelsUpwards(RelationLoadStrategy strategy) {
        growFourLevels();
        Topic leaf = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.topic()
                        .findUnique(t -> t.title().eq("1.1.1.2"))
                        .include(t -> t.parent(2))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        Topic above = leaf.parent().orElseThrow();
        assertThat(above.title()).isEqualTo("1.1.1");
        assertThat(above.parent()).map(Topic::title).contains("1.1");
        assertThat(above.parent().orElseThrow().parent()).isNull();
        Topic root = uncounted(() -> prisma.topic()
                .findFirst()
                .where(t -> t.title().eq("1"))
                .include(t -> t.parent(9))
                .orThrow());
        assertThat(root.parent()).isEmpty();
    }

    @Test
    void loadsSoManyLevelsOfPairs() {
        Customer ada = customer("ada@x");
        uncounted(() -> prisma.customer()
                .create(c -> c.email("bob@x")
                        .friends(f -> f.connect(x -> x.id().eq(ada.id())))
                        .friendOf(f -> f.create(x -> x.email("eve@x"))))
                .execute());
        Customer eve = counted(
                4,
                () -> prisma.customer()
                        .findUnique(c -> c.email().eq("eve@x"))
                        .include(c -> c.friends(3))
                        .orThrow());
        Customer bob = eve.friends().get(0);
        assertThat(bob.email()).isEqualTo("bob@x");
        assertThat(bob.friends()).extracting(Customer::email).containsExactly("ada@x");
        assertThat(bob.friends().get(0).friends()).isEmpty();
    }

    @Test
    void refusesWhatLevelsDoNotMean() {
        refusesLevels(
                "was asked for to 0 levels; give 1 to 50", t -> t.children(0).take(1));
        refusesLevels(
                "was asked for to 51 levels; give 1 to 50", t -> t.children(51).take(1));
        refusesLevels("a shape is that of one level", t -> t.children(2).select(c -> c.title()));
        refusesLevels(
                "leave out take, skip, cursor, distinct and levels",
                t -> t.children(2).count());
    }

    private <T> void refusesLevels(String why, Function<TopicFields<Topic>, Selectable<Topic, T>> shape) {
        assertThatThrownBy(() -> prisma.topic().findMany().select(shape))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Topic.children")
                .hasMessageContaining(why);
    }

    @Test
    void growsUpwards() {
        uncounted(() -> prisma.topic()
                .create(t -> t.title("leaf")
                        .parent(p -> p.create(x -> x.title("branch").parent(q -> q.create(y -> y.title("root"))))))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.topic()
                                .findMany()
                                .where(t -> t.parent().parent().title().eq("root"))
                                .select(t -> t.title())
                                .toList()))
                .containsExactly("leaf");
        assertThat(counted(
                        1,
                        () -> prisma.topic()
                                .findMany()
                                .where(t -> t.children().some(c -> c.children().none()))
                                .select(t -> t.title())
                                .toList()))
                .containsExactly("branch");
        assertThat(counted(
                        1,
                        () -> prisma.topic()
                                .findUnique(t -> t.title().eq("leaf"))
                                .parent()
                                .parent()
                                .optional()))
                .map(Topic::title)
                .contains("root");
    }

    @Test
    void movesBranches() {
        uncounted(() -> prisma.topic()
                .create(t -> t.title("a").children(c -> c.create(x -> x.title("child"))))
                .execute());
        uncounted(() -> prisma.topic().create(t -> t.title("b")).execute());
        uncounted(() -> prisma.topic()
                .update(t -> t.title().eq("b"))
                .data(d -> d.children(c -> c.connect(x -> x.title().eq("child"))))
                .execute());
        assertThat(childrenOf("a")).isEmpty();
        assertThat(childrenOf("b")).containsExactly("child");
        uncounted(() -> prisma.topic()
                .update(t -> t.title().eq("child"))
                .data(d -> d.parent(p -> p.disconnect()))
                .execute());
        assertThat(childrenOf("b")).isEmpty();
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.topic()
                        .update(t -> t.title().eq("a"))
                        .data(d -> d.children(c -> c.update(x -> x.title().eq("child"), u -> u.title("stolen"))))
                        .execute());
        assertThat(e.path()).isEqualTo("Topic.children.update");
    }

    @Test
    void keepsTheChildrenOfADeletedTopic() {
        uncounted(() -> prisma.topic()
                .create(t -> t.title("a").children(c -> c.create(x -> x.title("child"))))
                .execute());
        counted(1, () -> prisma.topic().delete(t -> t.title().eq("a")).execute());
        assertThat(uncounted(() -> prisma.topic()
                        .findUnique(t -> t.title().eq("child"))
                        .orThrow()
                        .parentId()))
                .isNull();
    }

    @Test
    void linksAChain() {
        uncounted(() -> prisma.seat()
                .create(s -> s.holder("first")
                        .successor(n ->
                                n.create(x -> x.holder("second").successor(m -> m.create(y -> y.holder("third"))))))
                .execute());
        Seat second = uncounted(() -> prisma.seat()
                .findUnique(s -> s.holder().eq("second"))
                .include(s -> s.successor(), s -> s.predecessor())
                .orThrow());
        assertThat(second.successor()).map(Seat::holder).contains("third");
        assertThat(second.predecessor()).map(Seat::holder).contains("first");
        assertThat(counted(
                        1,
                        () -> prisma.seat()
                                .findMany()
                                .where(s -> s.predecessor().isNull())
                                .select(s -> s.holder())
                                .toList()))
                .containsExactly("first");
        assertThat(counted(
                        1,
                        () -> prisma.seat()
                                .findMany()
                                .where(s -> s.successor().isNull())
                                .select(s -> s.holder())
                                .toList()))
                .containsExactly("third");
    }

    @Test
    void relinksAChain() {
        uncounted(() -> prisma.seat()
                .create(s -> s.holder("first").successor(n -> n.create(x -> x.holder("second"))))
                .execute());
        uncounted(() -> prisma.seat().create(s -> s.holder("other")).execute());
        uncounted(() -> prisma.seat()
                .update(s -> s.holder().eq("other"))
                .data(d -> d.successor(n -> n.connect(x -> x.holder().eq("second"))))
                .execute());
        Seat second = uncounted(() -> prisma.seat()
                .findUnique(s -> s.holder().eq("second"))
                .include(s -> s.predecessor())
                .orThrow());
        assertThat(second.predecessor()).map(Seat::holder).contains("other");
        assertThat(uncounted(() -> prisma.seat()
                        .findUnique(s -> s.holder().eq("first"))
                        .orThrow()
                        .successorId()))
                .isNull();
    }

    private List<String> childrenOf(String title) {
        return uncounted(() -> prisma.topic().findUnique(t -> t.title().eq(title)).children().toList().stream()
                .map(Topic::title)
                .toList());
    }
}
