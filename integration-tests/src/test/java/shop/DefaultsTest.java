package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a column holds of which a create says nothing. */
class DefaultsTest extends ShopTest {

    @Test
    void fillsEveryKindOfDefault() {
        Filled filled = counted(1, () -> prisma.filled().create(f -> f).execute());
        assertThat(filled.id().version()).isEqualTo(7);
        assertThat(filled.token().version()).isEqualTo(4);
        assertThat(Duration.between(filled.made(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(filled.changed()).isEqualTo(filled.made());
        assertThat(filled.flag()).isTrue();
        assertThat(filled.number()).isEqualTo(-7);
        assertThat(filled.big()).isEqualTo(9007199254740993L);
        assertThat(filled.real()).isEqualTo(0.5);
        assertThat(filled.exact()).isEqualByComparingTo("12.5");
        assertThat(filled.text()).isEqualTo("it's \"quoted\" \\ 100%");
        assertThat(filled.empty()).isEmpty();
        assertThat(filled.state()).isEqualTo(OrderState.SHIPPED);
        assertThat(filled.instant()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(filled.date()).isEqualTo("2026-01-02");
        assertThat(filled.maybe()).isEqualTo(7);
        assertThat(filled.computed()).isEqualTo(3);
        assertThat(uncounted(() ->
                        prisma.filled().findUnique(f -> f.id().eq(filled.id())).orThrow()))
                .isEqualTo(filled);
    }

    @Test
    void prefersWhatIsGiven() {
        UUID id = new UUID(7, 7);
        Instant time = Instant.parse("2000-01-01T00:00:00Z");
        Filled filled = counted(
                1,
                () -> prisma.filled()
                        .create(f -> f.id(id)
                                .made(time)
                                .changed(time)
                                .flag(false)
                                .number(1)
                                .exact(BigDecimal.ZERO)
                                .text("given")
                                .state(OrderState.OPEN)
                                .date(LocalDate.EPOCH)
                                .computed(9)
                                .maybe(null))
                        .execute());
        assertThat(filled.id()).isEqualTo(id);
        assertThat(filled.made()).isEqualTo(time);
        assertThat(filled.changed()).isEqualTo(time);
        assertThat(filled.flag()).isFalse();
        assertThat(filled.number()).isEqualTo(1);
        assertThat(filled.exact()).isEqualByComparingTo("0");
        assertThat(filled.text()).isEqualTo("given");
        assertThat(filled.state()).isEqualTo(OrderState.OPEN);
        assertThat(filled.date()).isEqualTo(LocalDate.EPOCH);
        assertThat(filled.computed()).isEqualTo(9);
        assertThat(filled.maybe()).isNull();
    }

    @Test
    void marksEveryChange() {
        Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
        UUID buyer = customer("a@x").id();
        Order order = uncounted(() ->
                prisma.order().create(o -> o.buyerId(buyer).changedAt(longAgo)).execute());
        Order changed = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.note("n"))
                        .execute());
        assertThat(changed.changedAt()).isAfter(longAgo);
        Order given = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.changedAt(longAgo))
                        .execute());
        assertThat(given.changedAt()).isEqualTo(longAgo);
        uncounted(() -> prisma.order().updateMany().data(d -> d.note("m")).execute());
        assertThat(changedAt(order)).isAfter(longAgo);
        uncounted(() ->
                prisma.order().updateMany().data(d -> d.changedAt(longAgo)).execute());
        uncounted(() -> prisma.customer()
                .update(c -> c.id().eq(buyer))
                .data(d -> d.bought(o -> o.updateMany(x -> x.id().eq(order.id()), x -> x.note("k"))))
                .execute());
        assertThat(changedAt(order)).isAfter(longAgo);
    }

    @Test
    void callsItNowOnceInAnOperation() {
        Customer customer = uncounted(() -> prisma.customer()
                .create(c -> c.email("a@x").bought(o -> o.create(x -> x.note("1"), x -> x.note("2"))))
                .include(c -> c.bought())
                .execute());
        List<Order> orders = customer.bought();
        assertThat(orders.get(0).placedAt())
                .isEqualTo(orders.get(1).placedAt())
                .isEqualTo(orders.get(0).changedAt());
    }

    private Instant changedAt(Order order) {
        return uncounted(() ->
                prisma.order().findUnique(o -> o.id().eq(order.id())).orThrow().changedAt());
    }
}
