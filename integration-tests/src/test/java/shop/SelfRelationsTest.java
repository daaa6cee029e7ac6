package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
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
