package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.query.Row;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups by keys of every kind, and the least and greatest of them. */
class GroupKeysTest extends ShopTest {

    record Span(@Nullable Instant first, @Nullable Instant last, long notes, long all) {}

    record Extremes(
            @Nullable BigDecimal exact,
            @Nullable LocalDate date,
            @Nullable String text,
            @Nullable Long big) {}

    private static final Instant DAWN = Instant.parse("2026-01-01T06:00:00Z");

    private UUID alice;
    private UUID bob;

    @BeforeEach
    void write() {
        alice = customer("alice@x").id();
        bob = customer("bob@x").id();
        prisma.order()
                .createMany(
                        o -> o.buyerId(alice).placedAt(DAWN),
                        o -> o.buyerId(alice).placedAt(DAWN).note("n").state(OrderState.DELIVERED),
                        o -> o.buyerId(bob).placedAt(DAWN.plusMillis(1)).state(OrderState.DELIVERED))
                .execute();
    }

    @Test
    void groupsByEnums() {
        record PerState(OrderState state, long count) {}
        List<PerState> rows = counted(
                1,
                () -> prisma.order()
                        .groupBy(o -> o.state())
                        .orderBy((o, g) -> g.count().asc())
                        .select((o, g) -> Row.of(g.key(o.state()), g.count()).as(PerState::new))
                        .toList());
        assertThat(rows)
                .extracting(PerState::state, PerState::count)
                .containsExactly(tuple(OrderState.OPEN, 1L), tuple(OrderState.DELIVERED, 2L));
    }

    @Test
    void groupsByUuidsAndTimes() {
        assertThat(counted(
                        1,
                        () -> prisma.order()
                                .groupBy(o -> o.buyerId())
                                .having((o, g) -> g.count().eq(2))
                                .select((o, g) -> g.key(o.buyerId()))
                                .toList()))
                .containsExactly(alice);
        assertThat(counted(
                        1,
                        () -> prisma.order()
                                .groupBy(o -> o.placedAt())
                                .having((o, g) -> g.key(o.placedAt()).gt(DAWN))
                                .select((o, g) -> g.key(o.placedAt()))
                                .toList()))
                .containsExactly(DAWN.plusMillis(1));
    }

    @Test
    void groupsBySeveralKeys() {
        record Pair(UUID buyer, OrderState state, long count) {}
        List<Pair> rows = counted(
                1,
                () -> prisma.order()
                        .groupBy(o -> o.buyerId(), o -> o.state())
                        .where(o -> o.buyer().email().startsWith("a"))
                        .orderBy((o, g) -> g.key(o.state()).asc())
                        .select((o, g) -> Row.of(g.key(o.buyerId()), g.key(o.state()), g.count())
                                .as(Pair::new))
                        .toList());
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        new Pair(alice, OrderState.OPEN, 1), new Pair(alice, OrderState.DELIVERED, 1));
    }

    @Test
    void pagesGroups() {
        assertThat(counted(
                        1,
                        () -> prisma.order()
                                .groupBy(o -> o.buyerId())
                                .orderBy((o, g) -> g.count().desc())
                                .skip(1)
                                .take(1)
                                .select((o, g) -> g.key(o.buyerId()))
                                .toList()))
                .containsExactly(bob);
    }

    @Test
    void findsTheFirstAndTheLast() {
        Span span = counted(
                1,
                () -> prisma.order()
                        .aggregate(
                                (o, g) -> Row.of(g.min(o.placedAt()), g.max(o.placedAt()), g.count(o.note()), g.count())
                                        .as(Span::new))
                        .execute());
        assertThat(span).isEqualTo(new Span(DAWN, DAWN.plusMillis(1), 1, 3));
    }

    @Test
    void findsTheLeastOfEveryType() {
        uncounted(() -> prisma.maybe()
                .createMany(
                        m -> m,
                        m -> m.exact(new BigDecimal("9.5"))
                                .date(LocalDate.of(2026, 1, 2))
                                .text("b")
                                .big(10L),
                        m -> m.exact(new BigDecimal("10"))
                                .date(LocalDate.of(2025, 12, 31))
                                .text("a")
                                .big(9L))
                .execute());
        Extremes least = counted(
                1,
                () -> prisma.maybe()
                        .aggregate((m, g) -> Row.of(g.min(m.exact()), g.min(m.date()), g.min(m.text()), g.min(m.big()))
                                .as(Extremes::new))
                        .execute());
        assertThat(least.exact()).isEqualByComparingTo("9.5");
        assertThat(least.date()).isEqualTo("2025-12-31");
        assertThat(least.text()).isEqualTo("a");
        assertThat(least.big()).isEqualTo(9L);
    }
}
