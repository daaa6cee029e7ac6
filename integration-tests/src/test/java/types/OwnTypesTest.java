package types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed ids and values, and values with converters, in and out of columns, and in filters. */
class OwnTypesTest extends TypesTest {
    private static final Email ADA = new Email("ada@x");
    private static final Email BOB = new Email("bob@x");

    @Test
    void areCreatedReadAndFound() {
        Buyer ada = buyer(ADA);
        assertThat(ada.email()).isEqualTo(ADA);
        assertThat(ada.second()).isNull();
        assertThat(ada.third()).isEmpty();
        assertThat(ada.stars()).isEqualTo(new Stars((short) 3));
        assertThat(ada.id().value()).isPositive();
        Buyer found = counted(
                1, () -> prisma.buyer().findUnique(b -> b.id().eq(ada.id())).orThrow());
        assertThat(found).isEqualTo(ada);
        assertThat(counted(
                        1,
                        () -> prisma.buyer().findUnique(b -> b.email().eq(ADA)).orThrow()))
                .isEqualTo(ada);
    }

    @Test
    void areUpdatedAndUpserted() {
        Buyer ada = buyer(ADA);
        Buyer changed = counted(
                1,
                () -> prisma.buyer()
                        .update(b -> b.id().eq(ada.id()))
                        .data(d -> d.second(BOB).third(BOB).stars(new Stars((short) 5)))
                        .execute());
        assertThat(changed.second()).isEqualTo(BOB);
        assertThat(changed.third()).isEqualTo(Optional.of(BOB));
        assertThat(changed.stars().count()).isEqualTo((short) 5);
        Buyer cleared = counted(
                1,
                () -> prisma.buyer()
                        .upsert(b -> b.email().eq(ADA))
                        .create(b -> b.email(ADA))
                        .update(d -> d.second(null).third(null))
                        .execute());
        assertThat(cleared.second()).isNull();
        assertThat(cleared.third()).isEmpty();
        assertThat(counted(
                        2,
                        () -> prisma.buyer()
                                .upsert(b -> b.email().eq(BOB))
                                .create(b -> b.email(BOB).second(ADA))
                                .update(d -> {})
                                .execute()))
                .returns(ADA, Buyer::second);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void joinRecords(RelationLoadStrategy strategy) {
        Buyer ada = buyer(ADA);
        uncounted(() -> prisma.buyer()
                .create(b -> b.email(BOB)
                        .invitedBy(i -> i.connect(x -> x.id().eq(ada.id())))
                        .purchases(p -> p.create(x -> x.number(stars(1))
                                        .price(Money.of("9.99"))
                                        .labels(Set.of("a", "b")))
                                .create(x -> x.number(stars(2))
                                        .price(Money.of("0.5"))
                                        .discount(Money.of("0"))
                                        .refund(Money.of("0.25")))))
                .execute());
        Buyer bob = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.buyer()
                        .findUnique(b -> b.email().eq(BOB))
                        .include(b -> b.invitedBy())
                        .include(b -> b.purchases().orderBy(p -> p.price().desc()))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        assertThat(bob.invitedBy()).map(Buyer::email).contains(ADA);
        assertThat(bob.invitedById()).isEqualTo(ada.id());
        assertThat(bob.purchases())
                .extracting(Purchase::price, Purchase::tip, Purchase::discount, Purchase::refund, Purchase::labels)
                .containsExactly(
                        tuple(Money.of("9.99"), Money.of("0.00"), null, Optional.empty(), Set.of("a", "b")),
                        tuple(
                                Money.of("0.50"),
                                Money.of("0.00"),
                                Money.of("0.00"),
                                Optional.of(Money.of("0.25")),
                                null));
        assertThat(bob.invitedBy()).map(Buyer::given).contains(List.of(stars(1), stars(5)));
        assertThat(bob.purchases()).extracting(Purchase::buyerId).containsOnly(bob.id());
        assertThat(counted(
                        1,
                        () -> prisma.buyer()
                                .findMany()
                                .where(b -> b.purchases().some(p -> p.price().gt(Money.of("9"))))
                                .select(b -> b.id())
                                .toList()))
                .containsExactly(bob.id());
    }

    @Test
    void areWrittenInNumbers() {
        BuyerId ada = buyer(ADA).id();
        assertThat(counted(
                        1,
                        () -> prisma.purchase()
                                .createMany(
                                        List.of("1", "2", "3"),
                                        (p, euros) -> p.buyerId(ada)
                                                .number(new Stars(Short.parseShort(euros)))
                                                .price(Money.of(euros + ".00")))
                                .execute()))
                .isEqualTo(3);
        assertThat(prices(prisma.purchase())).containsExactly(Money.of("1.00"), Money.of("2.00"), Money.of("3.00"));
        assertThat(counted(
                        1,
                        () -> prisma.purchase()
                                .updateMany()
                                .where(p -> p.price().between(Money.of("2.00"), Money.of("3.00")))
                                .data(d -> d.price(Money.of("4.00")))
                                .execute()))
                .isEqualTo(2);
        assertThat(counted(
                        1,
                        () -> prisma.purchase()
                                .delete(p -> p.buyerIdNumber().eq(ada, stars(1)))
                                .execute()))
                .returns(Money.of("1.00"), Purchase::price);
    }

    @Test
    void areFiltersAndOrders() {
        purchases("1.00", "2.00", "3.00");
        assertThat(found(p -> p.price().eq(Money.of("2")))).containsExactly("2.00");
        assertThat(found(p -> p.price().ne(Money.of("2")))).containsExactly("1.00", "3.00");
        assertThat(found(p -> p.price().in(Money.of("2"), Money.of("3")))).containsExactly("2.00", "3.00");
        assertThat(found(p -> p.price().notIn(List.of(Money.of("2"))))).containsExactly("1.00", "3.00");
        assertThat(found(p -> p.price().lt(Money.of("2")))).containsExactly("1.00");
        assertThat(found(p -> p.price().gte(Money.of("2")))).containsExactly("2.00", "3.00");
        assertThat(found(p -> p.price().gt(p.tip()))).hasSize(3);
        assertThat(found(p -> p.discount().isNull())).hasSize(3);
        assertThat(found(p -> p.discount().isNotNull())).isEmpty();
        assertThat(found(p -> p.buyer().email().eq(ADA))).hasSize(3);
        assertThat(found(p -> p.buyer().second().isNull().not())).isEmpty();
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .findMany()
                                .where(p -> p.price().eq((Money) null))
                                .toList()))
                .hasMessageContaining("Purchase.price");
    }

    @Test
    void areNotComparedWhereTheyAreStoredOtherwise() {
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .findMany()
                                .where(p -> p.price().lt(p.listed()))
                                .toList()))
                .hasMessageContaining("Purchase.price is stored as LONG, but Purchase.listed as DECIMAL");
    }

    @Test
    void areSelectedGroupedAndPaged() {
        purchases("1.00", "2.00", "3.00");
        record Line(PurchaseId id, Money price) {}
        List<Line> lines = counted(
                1,
                () -> prisma.purchase()
                        .findMany()
                        .orderBy(p -> p.price().asc())
                        .select(p -> Row.of(p.id(), p.price()).as(Line::new))
                        .toList());
        assertThat(lines).extracting(Line::price).startsWith(Money.of("1.00"));
        List<PurchaseCard> cards = counted(
                1,
                () -> prisma.purchase()
                        .findMany()
                        .orderBy(p -> p.price().asc())
                        .cursor(p -> p.id().eq(lines.get(1).id()))
                        .select(PurchaseCardProjection::of)
                        .toList());
        assertThat(cards).extracting(PurchaseCard::price).containsExactly(Money.of("2.00"), Money.of("3.00"));
        assertThat(cards).extracting(PurchaseCard::discount).containsOnly(Optional.empty());
        record PerBuyer(BuyerId buyer, long count, Money most) {}
        assertThat(counted(
                        1,
                        () -> prisma.purchase()
                                .groupBy(p -> p.buyerId())
                                .having((p, g) -> g.max(p.price()).gt(Money.of("2")))
                                .select((p, g) -> Row.of(g.key(p.buyerId()), g.count(), g.max(p.price()))
                                        .as(PerBuyer::new))
                                .toList()))
                .singleElement()
                .returns(3L, PerBuyer::count)
                .returns(Money.of("3.00"), PerBuyer::most);
    }

    @Test
    void fillLists() {
        Buyer ada = uncounted(() -> prisma.buyer()
                .create(b -> b.email(ADA).aliases(BOB, new Email("a@y")))
                .execute());
        assertThat(ada.aliases()).containsExactly(BOB, new Email("a@y"));
        assertThat(ada.given()).containsExactly(stars(1), stars(5));
        assertThat(counted(
                        1,
                        () -> prisma.buyer()
                                .findMany()
                                .where(b -> b.aliases().has(BOB).and(b.given().hasSome(stars(5), stars(2))))
                                .toList()))
                .containsExactly(ada);
        Buyer changed = counted(
                1,
                () -> prisma.buyer()
                        .update(b -> b.id().eq(ada.id()))
                        .data(d -> d.aliases(List.of(BOB)).given().push(stars(4)))
                        .execute());
        assertThat(changed.aliases()).containsExactly(BOB);
        assertThat(changed.given()).containsExactly(stars(1), stars(5), stars(4));
        Purchase purchase = uncounted(() -> prisma.purchase()
                .create(p -> p.buyerId(ada.id())
                        .number(stars(1))
                        .price(Money.of("3"))
                        .parts(Money.of("1.00"), Money.of("2.00")))
                .execute());
        assertThat(counted(
                        1,
                        () -> prisma.purchase()
                                .findMany()
                                .where(p -> p.parts()
                                        .eq(purchase.parts())
                                        .and(p.parts().has(Money.of("2"))))
                                .select(PurchaseCardProjection::of)
                                .toList()))
                .extracting(PurchaseCard::parts)
                .containsExactly(List.of(Money.of("1.00"), Money.of("2.00")));
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .update(p -> p.id().eq(purchase.id()))
                                .data(d -> d.parts(Money.of("-1")))
                                .execute()))
                .hasMessageContaining("Purchase.parts");
    }

    @Test
    void connectAndRefuse() {
        Buyer ada = buyer(ADA);
        Purchase made = uncounted(() -> prisma.purchase()
                .create(p -> p.buyer(b -> b.connectOrCreate(x -> x.email().eq(BOB), x -> x.email(BOB)))
                        .number(stars(1))
                        .price(Money.of("1")))
                .execute());
        Purchase moved = uncounted(() -> prisma.purchase()
                .update(p -> p.id().eq(made.id()))
                .data(d -> d.buyer(b -> b.connect(x -> x.id().eq(ada.id()))))
                .include(p -> p.buyer())
                .execute());
        assertThat(moved.buyer().email()).isEqualTo(ADA);
        assertThat(moved.buyerId()).isEqualTo(ada.id());
    }

    @Test
    void writeNothingThatCannotBeConverted() {
        BuyerId ada = buyer(ADA).id();
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .create(p -> p.buyerId(ada).number(stars(1)).price(Money.of("-1")))
                                .execute()))
                .hasMessageContaining("Purchase.price")
                .hasMessageContaining("IllegalArgumentException")
                .hasMessageNotContaining("below zero")
                .hasRootCauseMessage("below zero");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .create(p -> p.buyerId(ada)
                                        .number(stars(1))
                                        .price(Money.of("1"))
                                        .labels(Set.of()))
                                .execute()))
                .hasMessageContaining("Purchase.labels")
                .hasMessageContaining("null");
        assertThat(refusedAtOnce(
                        InvalidQueryException.class,
                        () -> prisma.purchase()
                                .findMany()
                                .where(p -> p.price().lt(Money.of("-1")))
                                .toList()))
                .hasMessageContaining("Purchase.price");
        assertThat(uncounted(() -> prisma.purchase().count().execute())).isZero();
    }

    @Test
    void readNothingThatCannotBeConverted() {
        purchases("1.00");
        uncounted(() -> prisma.executeRaw("UPDATE \"Purchase\" SET price = -1"));
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.purchase().findMany().toList()))
                .hasMessageContaining("Purchase.price")
                .hasMessageContaining("IllegalArgumentException");
        uncounted(() -> prisma.executeRaw("UPDATE \"Purchase\" SET price = 1, labels = ''"));
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.buyer()
                                .findMany()
                                .include(b -> b.purchases())
                                .toList()))
                .hasMessageContaining("Purchase.labels")
                .hasMessageContaining("null");
        uncounted(() -> prisma.executeRaw("UPDATE \"Buyer\" SET email = 'none'"));
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.buyer().findMany().select(b -> b.email()).toList()))
                .hasMessageContaining("Buyer.email");
    }

    private static Stars stars(int count) {
        return new Stars((short) count);
    }

    private Buyer buyer(Email email) {
        return uncounted(() -> prisma.buyer().create(b -> b.email(email)).execute());
    }

    private void purchases(String... prices) {
        BuyerId ada = buyer(ADA).id();
        int number = 0;
        for (String price : prices) {
            Stars stars = stars(++number);
            uncounted(() -> prisma.purchase()
                    .create(p -> p.buyerId(ada).number(stars).price(Money.of(price)))
                    .execute());
        }
    }

    private List<String> found(
            java.util.function.Function<PurchaseFields.Root<Purchase>, io.prisma4j.query.Filter<Purchase>> filter) {
        return counted(
                        1,
                        () -> prisma.purchase()
                                .findMany()
                                .where(filter)
                                .orderBy(p -> p.price().asc())
                                .select(p -> p.price())
                                .toList())
                .stream()
                .map(price -> price.euros().toPlainString())
                .toList();
    }

    private List<Money> prices(PurchaseQueries purchases) {
        return uncounted(() -> purchases
                .findMany()
                .orderBy(p -> p.price().asc())
                .select(p -> p.price())
                .toList());
    }
}
