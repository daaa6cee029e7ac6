package shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking from one record over compound keys, many-to-many and self relations. */
class FluentRelationsTest extends ShopTest {
    private long order;

    @BeforeEach
    void write() {
        product("p", 1, 2);
        product("q", 1);
        order = uncounted(() -> prisma.order()
                .create(o -> o.buyer(b -> b.create(c -> c.email("buyer@x")))
                        .lines(l -> l.createMany(
                                x -> x.position(1).variantProductVariantSize("p", 2),
                                x -> x.position(2).variantProductVariantSize("q", 1))))
                .execute()
                .id());
        uncounted(() -> prisma.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.tags(t -> t.create(x -> x.word("warm"), x -> x.word("blue"))))
                .execute());
    }

    @Test
    void readsOverCompoundKeysInOneStatement() {
        var last = prisma.orderLine().findFirst().orderBy(l -> l.position().desc());
        assertThat(counted(1, () -> last.variant().orThrow().productCode())).isEqualTo("q");
        assertThat(counted(1, () -> last.skip(1).variant().product().orThrow().name()))
                .isEqualTo("Product p");
        assertThat(counted(
                        1,
                        () -> prisma.variant()
                                .findFirst()
                                .orderBy(v -> v.size().desc())
                                .lines()
                                .select(l -> l.position())
                                .toList()))
                .containsExactly(1);
        assertThat(counted(
                        1,
                        () -> last.skip(1)
                                .variant()
                                .product()
                                .tags()
                                .orderBy(t -> t.word().asc())
                                .select(t -> t.word())
                                .toList()))
                .containsExactly("blue", "warm");
    }

    @Test
    void writesOverCompoundKeys() {
        var line = prisma.orderLine()
                .update(l -> l.orderIdPosition().eq(order, 1))
                .data(d -> d.quantity().increment(1));
        assertThat(counted(2, () -> line.variant().execute().size())).isEqualTo(2);
        assertThat(counted(3, () -> line.variant().product().execute().name())).isEqualTo("Product p");
        assertThat(counted(
                        4,
                        () -> line.variant()
                                .product()
                                .tags()
                                .orderBy(t -> t.word().desc())
                                .take(1)
                                .select(t -> t.word())
                                .execute()))
                .containsExactly("warm");
        assertThat(counted(2, () -> line.variant().select(v -> v.productCode()).execute()))
                .isEqualTo("p");
    }

    @Test
    void walksAlongSelfRelations() {
        uncounted(() -> prisma.seat()
                .create(s -> s.holder("first")
                        .successor(n ->
                                n.create(x -> x.holder("second").successor(m -> m.create(y -> y.holder("third"))))))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.seat()
                                .findFirst()
                                .where(s -> s.predecessor().isNull())
                                .successor()
                                .successor()
                                .optional()))
                .map(Seat::holder)
                .contains("third");
        var second = prisma.seat().update(s -> s.holder().eq("second")).data(d -> {});
        assertThat(counted(2, () -> second.predecessor().execute()))
                .map(Seat::holder)
                .contains("first");
        assertThat(counted(2, () -> second.successor().successor().execute())).isEmpty();
    }
}
