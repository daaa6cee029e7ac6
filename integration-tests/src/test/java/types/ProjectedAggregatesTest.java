package types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Aggregates of every type, in projections. */
class ProjectedAggregatesTest extends TypesTest {

    @Test
    void areOfTheirTypes() {
        uncounted(() -> prisma.scalars()
                .createMany(
                        s -> s.small((short) 1)
                                .whole(2)
                                .big(3)
                                .single(0.5f)
                                .real(0.25)
                                .exact(new BigDecimal("1.25"))
                                .text("b")
                                .grade(Grade.FAIR),
                        s -> s.small((short) 2)
                                .whole(5)
                                .big(4)
                                .single(1.5f)
                                .real(0.5)
                                .exact(new BigDecimal("2.5"))
                                .text("a")
                                .grade(Grade.FAIR))
                .execute());
        List<ScalarsGroup> groups = counted(
                1,
                () -> prisma.scalars()
                        .groupBy(s -> s.truth())
                        .select(ScalarsGroupProjection::of)
                        .toList());
        Scalars any = uncounted(() -> prisma.scalars().findFirst().orThrow());
        assertThat(groups)
                .containsExactly(new ScalarsGroup(
                        true,
                        3,
                        7,
                        new BigDecimal("7"),
                        2,
                        0.75,
                        new BigDecimal("3.75"),
                        1.5,
                        3.5,
                        3.5,
                        1,
                        0.375,
                        new BigDecimal("1.875"),
                        (short) 1,
                        2,
                        4,
                        1.5f,
                        0.5,
                        new BigDecimal("2.5"),
                        "a",
                        any.instant(),
                        any.offset(),
                        any.dateTime(),
                        any.date(),
                        any.time(),
                        Grade.FAIR));
    }

    @Test
    void areOfTheUsersOwnTypes() {
        var totals = prisma.purchase().aggregate(PurchaseTotalsProjection::of);
        assertThat(counted(1, () -> totals.execute())).isEqualTo(new PurchaseTotals(0, null, Optional.empty()));
        BuyerId buyer = uncounted(() -> prisma.buyer()
                .create(b -> b.email(new Email("ada@x")))
                .execute()
                .id());
        for (short stars = 1; stars <= 3; stars++) {
            Stars number = new Stars(stars);
            uncounted(() -> prisma.purchase()
                    .create(p -> p.buyerId(buyer).number(number).price(Money.of(number.count() + ".50")))
                    .execute());
        }
        assertThat(counted(1, () -> totals.execute()))
                .isEqualTo(new PurchaseTotals(3, Money.of("1.50"), Optional.of(new Stars((short) 3))));
    }
}
