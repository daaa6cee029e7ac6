package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.stock.StockLevel;
import shop.stock.Warehouse;

/** Relations of two columns, children that cannot be without their parent, a join model, models of two packages. */
class CompoundKeysTest extends ShopTest {
    private UUID buyer;

    @BeforeEach
    void write() {
        buyer = customer("buyer@x").id();
        product("p", 1, 2);
        product("q", 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void createsChildrenOfACompoundKey(int lines) {
        Order order = counted(
                2,
                () -> prisma.order()
                        .create(o -> o.buyerId(buyer).lines(l -> {
                            for (int i = 0; i < lines; i++) {
                                int n = i;
                                l.createMany(x -> x.position(n)
                                        .variantProductVariantSize("p", 1 + n % 2)
                                        .quantity(n + 1));
                            }
                        }))
                        .execute());
        assertThat(uncounted(() -> prisma.orderLine()
                        .findUnique(l -> l.orderIdPosition().eq(order.id(), lines - 1))
                        .orThrow()
                        .quantity()))
                .isEqualTo(lines);
    }

    @Test
    void connectsByACompoundKey() {
        Order order = uncounted(() -> prisma.order()
                .create(o -> o.buyerId(buyer)
                        .lines(l -> l.create(
                                x -> x.position(1)
                                        .variant(v -> v.connect(k -> k.sku().eq("p", 2))),
                                x -> x.position(2)
                                        .variant(v -> v.connectOrCreate(
                                                k -> k.sku().eq("q", 9),
                                                c -> c.productCode("q").size(9))))))
                .include(o -> o.lines()
                        .orderBy(l -> l.position().asc())
                        .include(l -> l.variant().include(v -> v.product())))
                .execute());
        assertThat(order.lines()).extracting(OrderLine::variantSize).containsExactly(2, 9);
        assertThat(order.lines())
                .extracting(l -> l.variant().product().name())
                .containsExactly("Product p", "Product q");
    }

    @Test
    void refusesACompoundKeyThatIsNotThere() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> prisma.order()
                        .create(o -> o.buyerId(buyer)
                                .lines(l -> l.create(x -> x.position(1)
                                        .variant(v -> v.connect(k -> k.sku().eq("p", 77))))))
                        .execute());
        assertThat(e.path()).isEqualTo("Order.lines.variant.connect");
        assertThat(e.key()).containsExactly("productCode", "size");
        ForeignKeyException f = refused(
                ForeignKeyException.class,
                () -> prisma.order()
                        .create(o -> o.buyerId(buyer)
                                .lines(l -> l.create(x -> x.position(1).variantProductVariantSize("p", 77))))
                        .execute());
        assertThat(f.code()).isEqualTo("P2003");
        assertThat(uncounted(() -> prisma.order().count().execute())).isZero();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsThroughCompoundKeys(RelationLoadStrategy strategy) {
        uncounted(() -> prisma.order()
                .create(o -> o.buyerId(buyer)
                        .lines(l -> l.create(
                                x -> x.position(1).variantProductVariantSize("p", 1),
                                x -> x.position(2).variantProductVariantSize("q", 1))))
                .execute());
        List<Product> products = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 4,
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .include(p -> p.variants()
                                .orderBy(v -> v.size().asc())
                                .include(v -> v.lines().include(l -> l.order())))
                        .toList());
        assertThat(products.get(0).variants()).extracting(v -> v.lines().size()).containsExactly(1, 0);
        assertThat(products)
                .flatExtracting(Product::variants)
                .flatExtracting(Variant::lines)
                .allSatisfy(l -> assertThat(l.order().buyerId()).isEqualTo(buyer))
                .extracting(OrderLine::position)
                .containsExactly(1, 2);
    }

    @Test
    void refusesToLeaveARequiredParent() {
        for (Consumer<ProductUpdate> data : List.<Consumer<ProductUpdate>>of(
                d -> d.name("changed").variants(v -> v.disconnect(x -> x.sku().eq("p", 1))),
                d -> d.name("changed").variants(v -> v.set(x -> x.sku().eq("p", 1))),
                d -> d.name("changed").variants(v -> v.set()))) {
            RelationViolationException e = refused(RelationViolationException.class, () -> update("p", data));
            assertThat(e.model()).isEqualTo("Variant");
            assertThat(e.relation()).isEqualTo("product");
            assertThat(e.path()).startsWith("Product.variants.");
            assertThat(sizesOf("p")).containsExactly(1, 2);
        }
        assertThat(uncounted(() -> prisma.product()
                        .count()
                        .where(p -> p.name().eq("changed"))
                        .execute()))
                .isZero();
    }

    @Test
    void setsAndDisconnectsWhereNothingIsLeftAlone() {
        update(
                "p",
                d -> d.variants(v -> v.set(x -> x.sku().eq("p", 1), x -> x.sku().eq("p", 2))));
        update("p", d -> d.variants(v -> v.disconnect(x -> x.sku().eq("q", 1))));
        assertThat(sizesOf("p")).containsExactly(1, 2);
        assertThat(sizesOf("q")).containsExactly(1);
    }

    @Test
    void updatesUpsertsAndDeletesChildrenByCompoundKeys() {
        update(
                "p",
                d -> d.variants(v -> v.update(x -> x.sku().eq("p", 1), u -> u.price(5))
                        .upsert(x -> x.sku().eq("p", 3), c -> c.size(3).price(1), u -> u.price(2))
                        .delete(x -> x.sku().eq("p", 2))));
        assertThat(sizesOf("p")).containsExactly(1, 3);
        assertThat(priceOf("p", 1)).isEqualTo(5);
        assertThat(priceOf("p", 3)).isEqualTo(1);
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update("p", d -> d.variants(v -> v.delete(x -> x.sku().eq("q", 1)))));
        assertThat(e.path()).isEqualTo("Product.variants.delete");
        assertThat(sizesOf("q")).containsExactly(1);
        update("p", d -> d.variants(v -> v.deleteMany(x -> x.price().gt(2))));
        assertThat(sizesOf("p")).containsExactly(3);
    }

    @Test
    void writesAJoinModelFromEitherEnd() {
        counted(
                3,
                () -> prisma.warehouse()
                        .create(w -> w.cityName("Oslo")
                                .stockLevels(s -> s.create(
                                        x -> x.product(p ->
                                                        p.connect(k -> k.code().eq("p")))
                                                .onHand(5),
                                        x -> x.product(p ->
                                                        p.connect(k -> k.code().eq("q")))
                                                .onHand(7))))
                        .execute());
        update(
                "p",
                d -> d.stock(s -> s.create(x ->
                        x.warehouse(w -> w.create(c -> c.cityName("Bergen"))).onHand(9))));
        Warehouse oslo = uncounted(() -> prisma.warehouse()
                .findUnique(w -> w.cityName().eq("Oslo"))
                .include(w -> w.stockLevels().orderBy(s -> s.onHand().asc()).include(s -> s.product()))
                .orThrow());
        assertThat(oslo.stockLevels()).extracting(s -> s.product().code()).containsExactly("p", "q");
        StockLevel level = counted(
                1,
                () -> prisma.stockLevel()
                        .update(s -> s.productCodeWarehouseId().eq("p", oslo.id()))
                        .data(d -> d.onHand().decrement(2))
                        .execute());
        assertThat(level.onHand()).isEqualTo(3);
        counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .where(p -> p.stock().some(s -> s.warehouse().cityName().eq("Bergen")))
                        .toList());
    }

    @Test
    void tellsTwoRelationsToOneModelApart() {
        customer("friend@x");
        uncounted(() -> prisma.customer()
                .update(c -> c.id().eq(buyer))
                .data(d -> d.bought(o -> o.create(
                        x -> x.note("gift")
                                .recipient(r -> r.connect(k -> k.email().eq("friend@x"))),
                        x -> x.note("own"))))
                .execute());
        Customer friend = uncounted(() -> prisma.customer()
                .findUnique(c -> c.email().eq("friend@x"))
                .include(c -> c.bought(), c -> c.received().include(o -> o.buyer(), o -> o.recipient()))
                .orThrow());
        assertThat(friend.bought()).isEmpty();
        assertThat(friend.received()).hasSize(1);
        Order gift = friend.received().get(0);
        assertThat(gift.buyer().email()).isEqualTo("buyer@x");
        assertThat(gift.recipient()).map(Customer::email).contains("friend@x");
        assertThat(gift.recipientId()).contains(friend.id());
    }

    private void update(String product, Consumer<ProductUpdate> data) {
        uncounted(() ->
                prisma.product().update(p -> p.code().eq(product)).data(data).execute());
    }

    private long priceOf(String product, int size) {
        return uncounted(() -> prisma.variant()
                .findUnique(v -> v.sku().eq(product, size))
                .orThrow()
                .price());
    }

    private List<Integer> sizesOf(String product) {
        return uncounted(() -> prisma.variant()
                .findMany()
                .where(v -> v.productCode().eq(product))
                .orderBy(v -> v.size().asc())
                .select(v -> v.size())
                .toList());
    }
}
