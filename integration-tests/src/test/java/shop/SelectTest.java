package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results of shapes of their own. */
class SelectTest extends ShopTest {

    record Summary(long id, String buyer, Optional<String> recipient, long lines) {}

    record Rated(String code, Optional<Integer> rating, int ratingOrZero) {}

    record Nested(String email, List<Bought> bought) {}

    record Bought(OrderState state, List<Integer> sizes) {}

    record Whole(Order order, Customer buyer, Optional<Customer> recipient) {}

    private UUID alice;

    @BeforeEach
    void write() {
        product("p", 1, 2);
        alice = customer("alice@x").id();
        UUID bob = prisma.customer()
                .create(c -> c.email("bob@x").nickname("Bobby"))
                .execute()
                .id();
        prisma.order()
                .create(o -> o.buyerId(alice)
                        .recipientId(bob)
                        .note("gift")
                        .lines(l -> l.create(
                                x -> x.position(1).variantProductVariantSize("p", 1),
                                x -> x.position(2)
                                        .variantProductVariantSize("p", 2)
                                        .quantity(3))))
                .execute();
        prisma.order().create(o -> o.buyerId(alice).state(OrderState.DELIVERED)).execute();
    }

    @Test
    void selectsOneField() {
        assertThat(counted(
                        1,
                        () -> prisma.order()
                                .findMany()
                                .orderBy(o -> o.id().asc())
                                .select(o -> o.state())
                                .toList()))
                .containsExactly(OrderState.OPEN, OrderState.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsThroughToOneRelations(RelationLoadStrategy strategy) {
        List<Summary> rows = uncounted(() -> prisma.order()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(o -> o.id().asc())
                .select(o -> Row.of(
                                o.id(),
                                o.buyer().email(),
                                o.recipient().email().optional(),
                                o.lines().count())
                        .as(Summary::new))
                .toList());
        assertThat(rows)
                .extracting(Summary::buyer, Summary::recipient, Summary::lines)
                .containsExactly(tuple("alice@x", Optional.of("bob@x"), 2L), tuple("alice@x", Optional.empty(), 0L));
    }

    @Test
    void saysWhatToReadInPlaceOfNull() {
        uncounted(() -> prisma.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.rating(4))
                .execute());
        product("q");
        List<Rated> rows = counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .orderBy(p -> p.code().asc())
                        .select(p -> Row.of(
                                        p.code(),
                                        p.rating().optional(),
                                        p.rating().orElse(0))
                                .as(Rated::new))
                        .toList());
        assertThat(rows).containsExactly(new Rated("p", Optional.of(4), 4), new Rated("q", Optional.empty(), 0));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void nestsRowsInLists(RelationLoadStrategy strategy) {
        List<Nested> rows = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.customer()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(c -> c.email().asc())
                        .select(c -> Row.of(
                                        c.email(),
                                        c.bought()
                                                .orderBy(o -> o.id().asc())
                                                .select(o -> Row.of(
                                                                o.state(),
                                                                o.lines()
                                                                        .orderBy(l -> l.position()
                                                                                .desc())
                                                                        .select(l -> l.variantSize()))
                                                        .as(Bought::new)))
                                .as(Nested::new))
                        .toList());
        assertThat(rows)
                .containsExactly(
                        new Nested(
                                "alice@x",
                                List.of(
                                        new Bought(OrderState.OPEN, List.of(2, 1)),
                                        new Bought(OrderState.DELIVERED, List.of()))),
                        new Nested("bob@x", List.of()));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsWholeRecordsThroughRelations(RelationLoadStrategy strategy) {
        List<Whole> rows = uncounted(() -> prisma.order()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(o -> o.id().asc())
                .select(o -> Row.of(o, o.buyer(), o.recipient().optional()).as(Whole::new))
                .toList());
        assertThat(rows.get(0).order().note()).isEqualTo("gift");
        assertThat(rows.get(0).buyer().email()).isEqualTo("alice@x");
        assertThat(rows.get(0).recipient()).flatMap(Customer::nickname).contains("Bobby");
        assertThat(rows.get(1).recipient()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsDeclaredProjections(RelationLoadStrategy strategy) {
        List<Receipt> receipts = uncounted(() -> prisma.order()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(o -> o.id().asc())
                .select(ReceiptProjection::of)
                .toList());
        Receipt gift = receipts.get(0);
        assertThat(gift.buyer()).isEqualTo(new Receipt.Person("alice@x", Optional.empty()));
        assertThat(gift.recipient()).contains(new Receipt.Person("bob@x", Optional.of("Bobby")));
        assertThat(gift.recipientId()).isPresent();
        assertThat(gift.note()).isEqualTo("gift");
        assertThat(gift.lines())
                .containsExactlyInAnyOrder(
                        new Receipt.Line(1, 1, new Receipt.Sku("p", 1)),
                        new Receipt.Line(2, 3, new Receipt.Sku("p", 2)));
        Receipt own = receipts.get(1);
        assertThat(own.recipient()).isEmpty();
        assertThat(own.recipientId()).isEmpty();
        assertThat(own.note()).isNull();
        assertThat(own.state()).isEqualTo(OrderState.DELIVERED);
        assertThat(own.lines()).isEmpty();
    }

    @Test
    void selectsAfterAWrite() {
        OrderState state = uncounted(() -> prisma.order()
                .create(o -> o.buyerId(alice))
                .select(o -> o.state())
                .execute());
        assertThat(state).isEqualTo(OrderState.OPEN);
    }

    @Test
    void selectsOneOrNone() {
        assertThat(counted(
                        1,
                        () -> prisma.customer()
                                .findUnique(c -> c.email().eq("bob@x"))
                                .select(c -> c.nickname())
                                .orThrow()))
                .isEqualTo("Bobby");
        assertThat(counted(
                        1,
                        () -> prisma.customer()
                                .findUnique(c -> c.email().eq("nobody@x"))
                                .select(c -> c.email())
                                .optional()))
                .isEmpty();
    }
}
