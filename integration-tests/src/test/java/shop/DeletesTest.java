package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.RecordNotFoundException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleting: what is returned, what goes along, what is refused. */
class DeletesTest extends ShopTest {
    private UUID buyer;

    @BeforeEach
    void write() {
        buyer = customer("a@x").id();
        product("p", 1);
        prisma.account().create(a -> a.id("acc").customerId(buyer)).execute();
        prisma.order()
                .create(o -> o.buyerId(buyer)
                        .lines(l -> l.create(
                                x -> x.position(1).variantProductVariantSize("p", 1),
                                x -> x.position(2).variantProductVariantSize("p", 1))))
                .execute();
    }

    @Test
    void returnsTheRecordAsItWas() {
        Order order = uncounted(() -> prisma.order().findFirst().orThrow());
        Order deleted = uncounted(() -> prisma.order()
                .delete(o -> o.id().eq(order.id()))
                .include(o -> o.lines(), o -> o.buyer())
                .execute());
        assertThat(deleted.lines()).hasSize(2);
        assertThat(deleted.buyer().email()).isEqualTo("a@x");
        assertThat(uncounted(() -> prisma.orderLine().count().execute())).isZero();
    }

    @Test
    void takesDependentsAlongOrIsRefused() {
        refused(
                ForeignKeyException.class,
                () -> prisma.customer().delete(c -> c.id().eq(buyer)).execute());
        assertThat(uncounted(() -> prisma.account().count().execute())).isEqualTo(1);
        uncounted(() -> prisma.order().deleteMany().execute());
        counted(1, () -> prisma.customer().delete(c -> c.id().eq(buyer)).execute());
        assertThat(uncounted(() -> prisma.account().count().execute())).isZero();
    }

    @Test
    void setsOptionalReferencesToNull() {
        UUID friend = customer("b@x").id();
        uncounted(() ->
                prisma.order().updateMany().data(d -> d.recipientId(friend)).execute());
        counted(1, () -> prisma.customer().delete(c -> c.id().eq(friend)).execute());
        assertThat(uncounted(() -> prisma.order().findFirst().orThrow().recipientId()))
                .isEmpty();
    }

    @Test
    void needsTheRecordAndItsFilter() {
        refused(
                RecordNotFoundException.class,
                () -> prisma.account()
                        .delete(a -> a.id().eq("acc").and(a.customer().email().eq("other@x")))
                        .execute());
        assertThat(uncounted(() -> prisma.account().count().execute())).isEqualTo(1);
    }

    @Test
    void selectsWhatIsDeleted() {
        assertThat(uncounted(() -> prisma.account()
                        .delete(a -> a.id().eq("acc"))
                        .select(a -> a.customer().email())
                        .execute()))
                .isEqualTo("a@x");
    }

    @Test
    void deletesThroughRelations() {
        assertThat(counted(
                        1,
                        () -> prisma.orderLine()
                                .deleteMany()
                                .where(l -> l.order()
                                        .buyer()
                                        .email()
                                        .eq("a@x")
                                        .and(l.position().gt(1)))
                                .execute()))
                .isEqualTo(1L);
        assertThat(counted(
                        1,
                        () -> prisma.orderLine()
                                .findMany()
                                .select(l -> l.position())
                                .toList()))
                .isEqualTo(List.of(1));
    }
}
