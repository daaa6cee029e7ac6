package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ConnectionException;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.testing.Engine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database refuses is told in the words of the models, whatever its own names are. */
class FailuresTest extends ShopTest {

    @Test
    void namesModelAndComponentOfMappedColumns() {
        uncounted(() -> prisma.supplier().create(s -> s.taxNumber("1")).execute());
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.supplier().create(s -> s.taxNumber("1")).execute());
        assertThat(e.code()).isEqualTo("P2002");
        assertThat(e.model()).isEqualTo("Supplier");
        assertThat(e.fields()).containsExactly("taxNumber");
        assertThat(e.sqlState()).isEqualTo(engine == Engine.SQLITE ? null : "23505");
        product("p");
        UniqueConstraintException unmapped = refused(
                UniqueConstraintException.class,
                () -> prisma.product().create(p -> p.code("p").name("again")).execute());
        assertThat(unmapped.model()).isEqualTo("Product");
        assertThat(unmapped.fields()).containsExactly("code");
    }

    @Test
    void namesTheFieldsOfACompoundKey() {
        product("p", 1);
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.variant().create(v -> v.productCode("p").size(1)).execute());
        assertThat(e.model()).isEqualTo("Variant");
        assertThat(e.fields()).containsExactly("productCode", "size");
        UUID buyer = customer("a@x").id();
        long id = uncounted(() -> prisma.order()
                .create(o ->
                        o.buyerId(buyer).lines(l -> l.create(x -> x.position(1).variantProductVariantSize("p", 1))))
                .execute()
                .id());
        UniqueConstraintException mapped = refused(
                UniqueConstraintException.class,
                () -> prisma.orderLine()
                        .create(l -> l.orderId(id).position(1).variantProductVariantSize("p", 1))
                        .execute());
        assertThat(mapped.model()).isEqualTo("OrderLine");
        assertThat(mapped.fields()).containsExactly("orderId", "position");
    }

    @Test
    void namesTheModelOfTheOtherPackage() {
        uncounted(() -> prisma.warehouse().create(w -> w.cityName("Oslo")).execute());
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.warehouse().create(w -> w.cityName("Oslo")).execute());
        assertThat(e.model()).isEqualTo("Warehouse");
        assertThat(e.fields()).containsExactly("cityName");
    }

    @Test
    void tellsOfABrokenForeignKey() {
        ForeignKeyException e = refused(
                ForeignKeyException.class,
                () -> prisma.order().create(o -> o.buyerId(new UUID(1, 1))).execute());
        assertThat(e.code()).isEqualTo("P2003");
        if (engine == Engine.POSTGRESQL) {
            assertThat(e.model()).isEqualTo("Order");
            assertThat(e.fields()).containsExactly("buyerId");
        }
        refused(
                ForeignKeyException.class,
                () -> prisma.product()
                        .create(p -> p.code("p").name("P").supplierTaxNumber("none"))
                        .execute());
    }

    @Test
    void refusesToDeleteWhatIsReferredTo() {
        product("p", 1);
        refused(
                ForeignKeyException.class,
                () -> prisma.product().delete(p -> p.code().eq("p")).execute());
        assertThat(uncounted(() -> prisma.product().count().execute())).isEqualTo(1);
    }

    @Test
    void tellsWhichUpdateBrokeAConstraint() {
        uncounted(() ->
                prisma.tag().createMany(t -> t.word("a"), t -> t.word("b")).execute());
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.tag()
                        .update(t -> t.word().eq("a"))
                        .data(d -> d.word("b"))
                        .execute());
        assertThat(e.model()).isEqualTo("Tag");
        assertThat(e.fields()).containsExactly("word");
    }

    @Test
    void rollsBackEverythingBeforeAFailure() {
        product("p", 1);
        UUID buyer = customer("a@x").id();
        refused(
                UniqueConstraintException.class,
                () -> prisma.customer()
                        .update(c -> c.id().eq(buyer))
                        .data(d -> d.nickname("changed")
                                .card(k -> k.create(x -> x.number("1")))
                                .bought(o -> o.create(x -> x.lines(l -> l.create(
                                        y -> y.position(1).variantProductVariantSize("p", 1),
                                        y -> y.position(1).variantProductVariantSize("p", 1))))))
                        .execute());
        assertThat(uncounted(() -> prisma.customer().findFirst().orThrow().nickname()))
                .isEmpty();
        assertThat(uncounted(() -> prisma.card().count().execute())).isZero();
        assertThat(uncounted(() -> prisma.order().count().execute())).isZero();
        assertThat(uncounted(() -> prisma.orderLine().count().execute())).isZero();
    }

    @Test
    void refusesYearsThatNoDatabaseCanHold() {
        refused(
                ValueOutOfRangeException.class,
                () -> prisma.maybe().create(m -> m.instant(Instant.MAX)).execute());
        assertThat(uncounted(() -> prisma.maybe().count().execute())).isZero();
    }

    @Test
    void wrapsWhatIsWrongWithSqlWrittenByHand() {
        RawQueryException e = refused(
                RawQueryException.class,
                () -> prisma.queryRaw("SELECT nonsense FROM nowhere").map(row -> row.getInt("nonsense")));
        assertThat(e.code()).isEqualTo("P2010");
        assertThat(uncounted(() -> prisma.executeRaw("UPDATE \"Tag\" SET weight = ? WHERE word = ?", 3, "x")))
                .isZero();
        assertThat(uncounted(() -> prisma.queryRaw("SELECT ? AS a", "it's").map(row -> row.getString("a"))))
                .isEqualTo(List.of("it's"));
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        ConnectionException e = refused(ConnectionException.class, () -> {
            try (PrismaClient client = PrismaClient.connect("jdbc:postgresql://localhost:1/none")) {
                client.tag().findMany().toList();
            }
        });
        assertThat(e.code()).isEqualTo("P1001");
    }
}
