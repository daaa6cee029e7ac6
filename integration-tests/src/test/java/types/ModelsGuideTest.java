package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.schema.SchemaDifference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide to models that are about columns. */
class ModelsGuideTest extends TypesTest {

    @Test
    void comparesDecimalsExactly() {
        uncounted(() -> {
            prisma.ledger().create(l -> l.code(BigDecimal.ONE)).execute();
            BigDecimal tiny = new BigDecimal("0.00000000000000000000000000000000000001");
            prisma.posting()
                    .create(p -> p.ledgerCode(BigDecimal.ONE).amount(tiny))
                    .execute();
            long positive =
                    prisma.posting().count().where(p -> p.amount().gt(0)).execute();
            assertThat(positive).isEqualTo(1);
        });
    }

    @Test
    void looksIntoLists() {
        uncounted(() -> {
            int station = prisma.station().create(s -> s).execute().id();
            prisma.outing()
                    .create(o -> o.stationId(station).tags("wet", "late").numbers(1, 2))
                    .execute();
            prisma.outing()
                    .updateMany()
                    .where(o -> o.tags().hasSome("wet", "cold").and(o.numbers().has(2)))
                    .data(d -> d.tags().push("tired"))
                    .execute();
            List<Outing> tired = prisma.outing()
                    .findMany()
                    .where(o -> o.tags().eq(List.of("wet", "late", "tired")))
                    .toList();
            assertThat(tired).hasSize(1);
        });
    }

    @Test
    void tellsJsonNullFromNull() {
        uncounted(() -> {
            int hotel = prisma.hotel().create(h -> h).execute().id();
            Json dark = Json.of("{\"theme\": \"dark\"}");
            prisma.guest().create(g -> g.hotelId(hotel).notes(Json.NULL)).execute();
            prisma.guest().create(g -> g.hotelId(hotel).notes(dark)).execute();
            List<Guest> jsonNull = prisma.guest()
                    .findMany()
                    .where(g -> g.notes().eq(Json.NULL))
                    .toList();
            List<Guest> likeDark = prisma.guest()
                    .findMany()
                    .where(g -> g.notes().path("theme").eq("dark"))
                    .toList();
            assertThat(jsonNull).hasSize(1);
            assertThat(likeDark).extracting(Guest::notes).containsExactly(dark);
        });
    }

    @Test
    void takesTypedIdsAndConvertedValues() {
        uncounted(() -> {
            Buyer ada = prisma.buyer()
                    .create(b -> b.email(new Email("ada@example.org")))
                    .execute();
            prisma.purchase()
                    .create(p ->
                            p.buyerId(ada.id()).number(new Stars((short) 1)).price(Money.of("9.99")))
                    .execute();
            List<Purchase> dear = prisma.purchase()
                    .findMany()
                    .where(p -> p.buyerId().eq(ada.id()).and(p.price().gt(Money.of("9.50"))))
                    .toList();
            assertThat(dear).extracting(Purchase::tip).containsExactly(Money.of("0.00"));
            assertThat(ada.third()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void createsComparesAndDropsTables() {
        uncounted(() -> {
            prisma.schema().drop();
            prisma.schema().create();
            List<SchemaDifference> differences = prisma.schema().diff();
            assertThat(differences).isEmpty();
        });
    }
}
