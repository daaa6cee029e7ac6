package shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a create of records of one kind at several levels answers with, without reading them again. */
class CreatedTreesTest extends ShopTest {

    @Test
    void answersWithTheTopicsBelow() {
        Topic root = counted(
                // one for each level, and one for the parents of the children
                4,
                () -> prisma.topic()
                        .create(t -> t.title("root")
                                .children(c -> c.create(
                                        x -> x.title("a")
                                                .children(d -> d.create(y -> y.title("aa"), y -> y.title("ab"))),
                                        x -> x.title("b").children(d -> d.create(y -> y.title("ba"))),
                                        x -> x.title("c"))))
                        .include(t -> t.children()
                                .orderBy(c -> c.id().asc())
                                .include(c -> c.parent(), c -> c.children().orderBy(d -> d.id().asc())))
                        .execute());
        assertThat(root.children()).extracting(Topic::title).containsExactly("a", "b", "c");
        assertThat(root.children()).extracting(c -> c.children().size()).containsExactly(2, 1, 0);
        assertThat(root)
                .isEqualTo(uncounted(() -> prisma.topic()
                        .findUnique(t -> t.title().eq("root"))
                        .include(t -> t.children()
                                .orderBy(c -> c.id().asc())
                                .include(c -> c.parent(), c -> c.children().orderBy(d -> d.id().asc())))
                        .orThrow()));
    }

    @Test
    void answersWithTheTopicsAbove() {
        Topic leaf = counted(
                3,
                () -> prisma.topic()
                        .create(t -> t.title("leaf").parent(p -> p.create(x -> x.title("above"))))
                        .include(t -> t.parent(), t -> t.children())
                        .execute());
        assertThat(leaf.parent()).map(Topic::title).contains("above");
        assertThat(leaf.children()).isEmpty();
        assertThat(leaf)
                .isEqualTo(uncounted(() -> prisma.topic()
                        .findUnique(t -> t.title().eq("leaf"))
                        .include(t -> t.parent(), t -> t.children())
                        .orThrow()));
    }

    @Test
    void readsTheChildrenThatItHasMoved() {
        Topic child =
                uncounted(() -> prisma.topic().create(t -> t.title("child")).execute());
        Topic root = uncounted(() -> prisma.topic()
                .create(t -> t.title("root").children(c -> c.connect(x -> x.id().eq(child.id()))))
                .include(t -> t.children())
                .execute());
        assertThat(root.children()).extracting(Topic::parentId).containsExactly(root.id());
    }

    @Test
    void readsTheParentWhoseChildrenIncludeTheNewOne() {
        Topic root = uncounted(() -> prisma.topic()
                .create(t -> t.title("root").children(c -> c.create(x -> x.title("a"), x -> x.title("b"))))
                .include(t -> t.children()
                        .include(c -> c.parent().include(p -> p.children().orderBy(x -> x.id().asc()))))
                .execute());
        assertThat(root.children().get(1).parent().orElseThrow().children())
                .extracting(Topic::title)
                .containsExactly("a", "b");
    }
}
