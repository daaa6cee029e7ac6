package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.NullConstraintException;
import io.prisma4j.error.ValueOutOfRangeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that an update takes from other fields of the record, or from records that it refers to. */
class ValuesFromFieldsTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier().create(s -> s.taxNumber("tax")).execute();
        prisma.product()
                .createMany(
                        p -> p.code("a").name("A").rating(3).sold(10).supplierTaxNumber("tax"),
                        p -> p.code("b").name("B").sold(20))
                .execute();
    }

    @Test
    void takesAFieldOfTheSameRecord() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.name().from(p -> p.code()).rating().from(p -> p.sold()))
                        .execute());
        assertThat(product.name()).isEqualTo("a");
        assertThat(product.rating()).isEqualTo(10);
    }

    @Test
    void takesWhatWasThereBeforeTheUpdate() {
        Product swapped = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.rating().from(p -> p.sold()).sold().from(p -> p.rating()))
                        .execute());
        assertThat(swapped.rating()).isEqualTo(10);
        assertThat(swapped.sold()).isEqualTo(3);
    }

    @Test
    void takesOfEachRecordItsOwn() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .updateMany()
                                .data(d -> d.name().from(p -> p.code()).rating().from(p -> p.sold()))
                                .execute()))
                .isEqualTo(2L);
        assertThat(uncounted(() -> prisma.product().findMany().toList()))
                .allSatisfy(p -> assertThat(p.name()).isEqualTo(p.code()))
                .allSatisfy(p -> assertThat(p.rating()).isEqualTo(p.sold()));
    }

    @Test
    void takesANull() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("b"))
                        .data(d -> d.supplierTaxNumber("tax").rating().from(p -> p.rating()))
                        .execute());
        assertThat(product.rating()).isNull();
        uncounted(() -> {
            NullConstraintException e = refused(
                    NullConstraintException.class,
                    () -> prisma.product()
                            .update(p -> p.code().eq("b"))
                            .data(d -> d.sold().from(p -> p.rating()))
                            .execute());
            assertThat(e.fields()).containsExactly("sold");
        });
    }

    @Test
    void calculatesWithAnotherField() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.sold().increment(p -> p.rating()).rating().multiply(p -> p.sold()))
                        .execute());
        assertThat(product.sold()).isEqualTo(13);
        assertThat(product.rating()).isEqualTo(30);
        Product less = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.rating().decrement(p -> p.sold()))
                        .execute());
        assertThat(less.rating()).isEqualTo(17);
        Product none = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("b"))
                        .data(d -> d.rating().increment(p -> p.sold()))
                        .execute());
        assertThat(none.rating()).isNull();
        uncounted(() -> prisma.product()
                .updateMany()
                .data(d -> d.sold(Integer.MAX_VALUE))
                .execute());
        refused(
                ValueOutOfRangeException.class,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.sold().increment(p -> p.sold()))
                        .execute());
    }

    @Test
    void takesAFieldOfARelatedRecord() {
        Customer buyer = customer("buyer@x");
        Customer recipient = customer("recipient@x");
        product("p", 7);
        Order order = uncounted(() -> prisma.order()
                .create(o -> o.buyerId(buyer.id())
                        .recipientId(recipient.id())
                        .lines(l -> l.create(x -> x.position(1)
                                .variant(v -> v.connect(y -> y.sku().eq("p", 7))))))
                .execute());
        Order noted = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.note().from(o -> o.recipient().email()))
                        .execute());
        assertThat(noted.note()).isEqualTo("recipient@x");
        OrderLine line = counted(
                1,
                () -> prisma.orderLine()
                        .update(l -> l.orderIdPosition().eq(order.id(), 1))
                        .data(d -> d.quantity().increment(l -> l.variant().size()))
                        .execute());
        assertThat(line.quantity()).isEqualTo(8);
        OrderLine further = counted(
                1,
                () -> prisma.orderLine()
                        .update(l -> l.orderIdPosition().eq(order.id(), 1))
                        .data(d -> d.quantity().from(l -> l.variant().product().sold()))
                        .execute());
        assertThat(further.quantity()).isZero();
    }

    @Test
    void takesNullOfARelatedRecordThatIsMissing() {
        Customer buyer = customer("buyer@x");
        Order order = uncounted(() ->
                prisma.order().create(o -> o.buyerId(buyer.id()).note("old")).execute());
        Order noted = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.note().from(o -> o.recipient().email()))
                        .execute());
        assertThat(noted.note()).isNull();
    }

    @Test
    void takesFieldsInNestedUpdates() {
        product("p", 7, 8);
        uncounted(() -> prisma.product()
                .update(p -> p.code().eq("p"))
                .data(d -> d.variants(v ->
                        v.updateMany(x -> x.price(5)).updateMany(x -> x.price().increment(f -> f.price()))))
                .execute());
        assertThat(uncounted(() -> prisma.variant().findMany().toList()))
                .extracting(Variant::price)
                .containsExactly(10L, 10L);
    }

    @Test
    void theLastAssignmentCounts() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.name("x")
                                .name()
                                .from(p -> p.code())
                                .rating()
                                .from(p -> p.sold())
                                .rating(null))
                        .execute());
        assertThat(product.name()).isEqualTo("a");
        assertThat(product.rating()).isNull();
    }

    @Test
    void refusesAMissingField() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .update(p -> p.code().eq("a"))
                        .data(d -> d.name().from(p -> null))
                        .execute());
    }

    @Test
    void takesAValueInTheUpdateOfAnUpsert() {
        Product product = counted(
                1,
                () -> prisma.product()
                        .upsert(p -> p.code().eq("a"))
                        .create(c -> c.code("a").name("new"))
                        .update(d -> d.name().from(p -> p.code()).sold().increment(p -> p.rating()))
                        .execute());
        assertThat(product.name()).isEqualTo("a");
        assertThat(product.sold()).isEqualTo(13);
    }
}
