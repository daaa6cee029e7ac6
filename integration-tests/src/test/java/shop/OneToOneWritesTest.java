package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RelationViolationException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing either end of one-to-one relations: an account must have its customer, a card may have one. */
class OneToOneWritesTest extends ShopTest {
    private UUID alice;
    private UUID bob;

    @BeforeEach
    void write() {
        alice = customer("alice@x").id();
        bob = customer("bob@x").id();
    }

    @Test
    void createsBothEnds() {
        counted(
                2,
                () -> prisma.customer()
                        .create(c -> c.email("new@x")
                                .account(a -> a.create(x -> x.id("acc").balance(new BigDecimal("3")))))
                        .execute());
        assertThat(ownerOf("acc")).isEqualTo("new@x");
        counted(
                2,
                () -> prisma.account()
                        .create(a -> a.id("other").customer(c -> c.create(x -> x.email("newer@x"))))
                        .execute());
        assertThat(ownerOf("other")).isEqualTo("newer@x");
    }

    @Test
    void createsTheFarEndInAnUpdate() {
        // finds the customer, lets an old card go, creates the new one
        counted(
                3,
                () -> prisma.customer()
                        .update(c -> c.id().eq(bob))
                        .data(d -> d.card(k -> k.create(x -> x.number("1"))))
                        .execute());
        assertThat(cardOf(bob)).contains("1");
    }

    @Test
    void replacesAnEndThatHasNothingInTheKey() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        uncounted(() -> prisma.card().create(k -> k.number("2").pin("9")).execute());
        update(alice, d -> d.card(k -> k.connect(x -> x.pin().eq("9"))));
        assertThat(cardOf(alice)).contains("2");
        assertThat(holderOf("1")).isNull();
    }

    @Test
    void replacesAnOptionalEndAndLetsTheOldOneGo() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        update(alice, d -> d.card(k -> k.create(x -> x.number("2"))));
        assertThat(cardOf(alice)).contains("2");
        assertThat(holderOf("1")).isNull();
        uncounted(() -> prisma.card().create(k -> k.number("3")).execute());
        update(alice, d -> d.card(k -> k.connect(x -> x.number().eq("3"))));
        assertThat(cardOf(alice)).contains("3");
        assertThat(holderOf("2")).isNull();
    }

    @Test
    void takesAnEndFromAnother() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        update(bob, d -> d.card(k -> k.connect(x -> x.number().eq("1"))));
        assertThat(cardOf(alice)).isEmpty();
        assertThat(cardOf(bob)).contains("1");
        uncounted(() -> prisma.card()
                .create(k -> k.number("2").holder(h -> h.connect(c -> c.id().eq(bob))))
                .execute());
        assertThat(cardOf(bob)).contains("2");
        assertThat(holderOf("1")).isNull();
    }

    @Test
    void connectsAgainWithoutAnError() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        update(alice, d -> d.card(k -> k.connect(x -> x.number().eq("1"))));
        assertThat(cardOf(alice)).contains("1");
    }

    @Test
    void refusesToReplaceARequiredEnd() {
        update(alice, d -> d.account(a -> a.create(x -> x.id("first"))));
        RelationViolationException e = refused(
                RelationViolationException.class,
                () -> update(alice, d -> d.email("changed@x").account(a -> a.create(x -> x.id("second")))));
        assertThat(e.code()).isEqualTo("P2014");
        assertThat(e.model()).isEqualTo("Account");
        assertThat(e.relation()).isEqualTo("customer");
        assertThat(e.path()).isEqualTo("Customer.account.create");
        assertThat(uncounted(() -> prisma.account().count().execute())).isEqualTo(1);
        assertThat(ownerOf("first")).isEqualTo("alice@x");
    }

    @Test
    void refusesToDisconnectARequiredEnd() {
        update(alice, d -> d.account(a -> a.create(x -> x.id("acc"))));
        RelationViolationException e =
                refused(RelationViolationException.class, () -> update(alice, d -> d.account(a -> a.disconnect())));
        assertThat(e.path()).isEqualTo("Customer.account.disconnect");
        assertThat(ownerOf("acc")).isEqualTo("alice@x");
    }

    @Test
    void movesARequiredEndToACustomerWithoutOne() {
        update(alice, d -> d.account(a -> a.create(x -> x.id("acc"))));
        update(bob, d -> d.account(a -> a.connect(x -> x.id().eq("acc"))));
        assertThat(ownerOf("acc")).isEqualTo("bob@x");
    }

    @Test
    void disconnectsEitherEndAndNothingSilently() {
        update(alice, d -> d.card(k -> k.disconnect()));
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        update(alice, d -> d.card(k -> k.disconnect()));
        assertThat(cardOf(alice)).isEmpty();
        assertThat(holderOf("1")).isNull();
        update(alice, d -> d.card(k -> k.connect(x -> x.number().eq("1"))));
        uncounted(() -> prisma.card()
                .update(k -> k.number().eq("1"))
                .data(d -> d.holder(h -> h.disconnect()))
                .execute());
        assertThat(cardOf(alice)).isEmpty();
    }

    @Test
    void deletesAnEnd() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        update(alice, d -> d.card(k -> k.delete()));
        assertThat(uncounted(() -> prisma.card().count().execute())).isZero();
        RecordNotFoundException e =
                refused(RecordNotFoundException.class, () -> update(alice, d -> d.card(k -> k.delete())));
        assertThat(e.path()).isEqualTo("Customer.card.delete");
        assertThat(e.model()).isEqualTo("Card");
    }

    @Test
    void deletesTheEndThatItRefersTo() {
        update(alice, d -> d.card(k -> k.create(x -> x.number("1"))));
        uncounted(() -> prisma.card()
                .update(k -> k.number().eq("1"))
                .data(d -> d.holder(h -> h.delete()))
                .execute());
        assertThat(uncounted(() -> prisma.customer().count().execute())).isEqualTo(1);
        assertThat(holderOf("1")).isNull();
    }

    @Test
    void updatesAnEnd() {
        update(alice, d -> d.account(a -> a.create(x -> x.id("acc"))));
        counted(
                2,
                () -> prisma.customer()
                        .update(c -> c.id().eq(alice))
                        .data(d -> d.account(a -> a.update(x -> x.balance().increment(BigDecimal.TEN))))
                        .execute());
        assertThat(uncounted(() -> prisma.account().findFirst().orThrow().balance()))
                .isEqualByComparingTo("10");
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update(bob, d -> d.account(a -> a.update(x -> x.balance(BigDecimal.ONE)))));
        assertThat(e.path()).isEqualTo("Customer.account.update");
    }

    @Test
    void upsertsAnEnd() {
        for (String balance : new String[] {"1", "3"}) {
            update(
                    alice,
                    d -> d.account(a -> a.upsert(
                            c -> c.id("acc").balance(BigDecimal.ONE),
                            u -> u.balance().increment(new BigDecimal("2")))));
            assertThat(uncounted(() -> prisma.account().findFirst().orThrow().balance()))
                    .isEqualByComparingTo(balance);
        }
    }

    @Test
    void connectsOrCreatesAnEnd() {
        for (UUID customer : new UUID[] {alice, bob}) {
            update(customer, d -> d.card(k -> k.connectOrCreate(x -> x.number().eq("1"), x -> x.number("1"))));
            assertThat(cardOf(customer)).contains("1");
        }
        assertThat(cardOf(alice)).isEmpty();
        assertThat(uncounted(() -> prisma.card().count().execute())).isEqualTo(1);
    }

    @Test
    void refusesAnEndThatIsNotThere() {
        RecordNotFoundException e = refused(
                RecordNotFoundException.class,
                () -> update(
                        alice,
                        d -> d.nickname("changed")
                                .card(k -> k.connect(x -> x.number().eq("none")))));
        assertThat(e.path()).isEqualTo("Customer.card.connect");
        assertThat(e.key()).containsExactly("number");
        assertThat(uncounted(() -> prisma.customer()
                        .findUnique(c -> c.id().eq(alice))
                        .orThrow()
                        .nickname()))
                .isEmpty();
        RecordNotFoundException far = refused(
                RecordNotFoundException.class,
                () -> prisma.card()
                        .create(k -> k.number("1")
                                .holder(h -> h.connect(c -> c.email().eq("none@x"))))
                        .execute());
        assertThat(far.path()).isEqualTo("Card.holder.connect");
        assertThat(far.model()).isEqualTo("Customer");
        assertThat(uncounted(() -> prisma.card().count().execute())).isZero();
    }

    private void update(UUID customer, Consumer<CustomerUpdate> data) {
        uncounted(() ->
                prisma.customer().update(c -> c.id().eq(customer)).data(data).execute());
    }

    private Optional<String> cardOf(UUID customer) {
        return uncounted(() -> prisma.customer()
                .findUnique(c -> c.id().eq(customer))
                .include(c -> c.card())
                .orThrow()
                .card()
                .map(Card::number));
    }

    private UUID holderOf(String card) {
        return uncounted(() ->
                prisma.card().findUnique(k -> k.number().eq(card)).orThrow().holderId());
    }

    private String ownerOf(String account) {
        return uncounted(() -> prisma.account()
                .findUnique(a -> a.id().eq(account))
                .include(a -> a.customer())
                .orThrow()
                .customer()
                .email());
    }
}
