package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of every kind that an update takes from other fields: they go as they are stored. */
class ValuesFromFieldsTest extends TypesTest {

    @Test
    void takesJsonListsAndTimes() {
        int hotel = uncounted(() -> prisma.hotel().create(h -> h).execute().id());
        Guest guest = uncounted(() -> prisma.guest()
                .create(g -> g.hotelId(hotel).settings(Json.of("{\"a\": [1, \"x\"]}")))
                .execute());
        Guest noted = counted(
                1,
                () -> prisma.guest()
                        .update(g -> g.id().eq(guest.id()))
                        .data(d -> d.notes().from(g -> g.settings()))
                        .execute());
        assertThat(noted.notes()).isEqualTo(noted.settings());
        Moment moment = uncounted(() -> prisma.moment().create(m -> m).execute());
        Moment moved = counted(
                1,
                () -> prisma.moment()
                        .update(m -> m.id().eq(moment.id()))
                        .data(d -> d.instant(Instant.EPOCH).changed().from(m -> m.instant()))
                        .execute());
        assertThat(moved.changed()).isEqualTo(moment.instant());
    }

    @Test
    void takesLists() {
        int station = uncounted(() -> prisma.station().create(s -> s).execute().id());
        Outing outing = uncounted(() -> prisma.outing()
                .create(o -> o.stationId(station)
                        .gear(new Gear("g", List.of(), List.of(), List.of()))
                        .tags("a", "b")
                        .others("c"))
                .execute());
        Outing changed = counted(
                1,
                () -> prisma.outing()
                        .update(o -> o.id().eq(outing.id()))
                        .data(d -> d.others().from(o -> o.tags()).tags().from(o -> o.others()))
                        .execute());
        assertThat(changed.others()).containsExactly("a", "b");
        assertThat(changed.tags()).containsExactly("c");
    }

    @Test
    void takesDecimalsDigitForDigit() {
        BigDecimal exact = new BigDecimal("0.12345678901234567890123");
        int station = uncounted(() -> prisma.station().create(s -> s).execute().id());
        Outing outing = uncounted(() -> prisma.outing()
                .create(o -> o.stationId(station)
                        .gear(new Gear("g", List.of(), List.of(), List.of()))
                        .price(exact))
                .execute());
        assertThat(counted(
                                1,
                                () -> prisma.outing()
                                        .update(o -> o.id().eq(outing.id()))
                                        .data(d -> d.price().from(o -> o.price()))
                                        .execute())
                        .price())
                .isEqualByComparingTo(exact);
    }

    @Test
    void takesValuesOfTheUsersOwnTypes() {
        Purchase purchase = purchase();
        Purchase tipped = counted(
                1,
                () -> prisma.purchase()
                        .update(p -> p.id().eq(purchase.id()))
                        .data(d -> d.tip().from(p -> p.price()).discount().from(p -> p.refund()))
                        .execute());
        assertThat(tipped.tip()).isEqualTo(purchase.price());
        assertThat(tipped.discount()).isNull();
    }

    @Test
    void refusesWhatIsStoredOtherwise() {
        Purchase purchase = purchase();
        InvalidQueryException e = refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.purchase()
                        .update(p -> p.id().eq(purchase.id()))
                        .data(d -> d.price().from(p -> p.listed()))
                        .execute());
        assertThat(e).hasMessageContaining("Purchase.price is stored as LONG, but Purchase.listed as");
    }

    @Test
    void convertsBetweenTheDatabasesOwnTypes() {
        Instant time = Instant.parse("2026-01-31T12:00:00Z");
        String token = "0d9b5a3e-1c2d-4e5f-8a9b-0c1d2e3f4a5b";
        NativeScalars made = uncounted(() -> prisma.nativeScalars()
                .create(n -> n.seconds(time).limited(token).cents(new BigDecimal("12.34")))
                .execute());
        NativeScalars taken = uncounted(() -> prisma.transaction(tx -> {
            if (engine == Engine.POSTGRESQL) tx.executeRaw("set local time zone 'Asia/Tokyo'");
            tx.nativeScalars()
                    .update(n -> n.id().eq(made.id()))
                    .data(d -> d.zoned()
                            .from(n -> n.seconds())
                            .token()
                            .from(n -> n.limited())
                            .day()
                            .from(n -> n.seconds()))
                    .execute();
            return tx.nativeScalars()
                    .update(n -> n.id().eq(made.id()))
                    .data(d -> d.seconds()
                            .from(n -> n.zoned())
                            .letters(null)
                            .limited()
                            .from(n -> n.token()))
                    .execute();
        }));
        assertThat(taken.zoned()).isEqualTo(time);
        assertThat(taken.seconds()).isEqualTo(time);
        assertThat(taken.token()).isEqualTo(token);
        assertThat(taken.limited()).isEqualTo(token);
        if (engine == Engine.POSTGRESQL) assertThat(taken.day()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
    }

    private Purchase purchase() {
        return uncounted(() -> prisma.purchase()
                .create(p -> p.buyer(b -> b.create(x -> x.email(new Email("b@x"))))
                        .number(new Stars((short) 1))
                        .price(Money.of("3.00")))
                .execute());
    }
}
