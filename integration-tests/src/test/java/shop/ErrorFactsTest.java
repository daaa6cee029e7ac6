package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.CheckConstraintException;
import io.prisma4j.error.ConstraintException;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.NullConstraintException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RefusedException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.error.ValueTooLongException;
import io.prisma4j.testing.Engine;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every exception about records and their values, with all its facts: code, model, fields, constraint, place in the write, SQLState. */
class ErrorFactsTest extends ShopTest {
    private static final UUID NOBODY = new UUID(1, 1);

    /** SQLite has no SQLStates, and names no constraint but checks. */
    private void states(PrismaException e, String code, @Nullable String sqlState) {
        assertThat(e.code()).isEqualTo(code);
        assertThat(e).hasMessageStartingWith(code + ": ");
        assertThat(e.sqlState()).isEqualTo(engine == Engine.SQLITE ? null : sqlState);
    }

    private static void concerns(
            ConstraintException e, String path, String model, String constraint, String... fields) {
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.model()).isEqualTo(model);
        assertThat(e.constraint()).isEqualTo(constraint);
        assertThat(e.fields()).containsExactly(fields);
        assertThat(e).hasMessageStartingWith(e.code() + ": " + path + ": ");
    }

    @Test
    void unique() {
        product("p", 1);
        UniqueConstraintException own = refused(
                UniqueConstraintException.class,
                () -> prisma.product().create(p -> p.code("p").name("again")).execute());
        states(own, "P2002", "23505");
        concerns(own, "Product.create", "Product", "products_pkey", "code");
        assertThat(own)
                .hasMessage("P2002: Product.create: a Product with the same code exists already; give another value, or"
                        + " use upsert, connectOrCreate or skipDuplicates");
        UniqueConstraintException nested = refused(
                UniqueConstraintException.class,
                () -> prisma.product()
                        .update(p -> p.code().eq("p"))
                        .data(d -> d.name("q").variants(v -> v.create(x -> x.size(1))))
                        .execute());
        states(nested, "P2002", "23505");
        concerns(nested, "Product.variants.create", "Variant", "Variant_pkey", "productCode", "size");
    }

    @Test
    void foreignKeyToNothing() {
        ForeignKeyException one = refused(
                ForeignKeyException.class,
                () -> prisma.order().create(o -> o.buyerId(NOBODY)).execute());
        states(one, "P2003", "23503");
        concerns(one, "Order.create", "Order", "Order_buyerId_fkey", "buyerId");
        assertThat(one)
                .hasMessage(
                        "P2003: Order.create: buyerId of Order names a Customer that does not exist; create it first,"
                                + " or name another");
        UUID buyer = customer("a@x").id();
        ForeignKeyException second = refused(
                ForeignKeyException.class,
                () -> prisma.order()
                        .create(o -> o.buyerId(buyer).recipientId(NOBODY))
                        .execute());
        concerns(second, "Order.create", "Order", "Order_recipientId_fkey", "recipientId");
        product("p", 1);
        ForeignKeyException nested = refused(
                ForeignKeyException.class,
                () -> prisma.customer()
                        .update(c -> c.id().eq(buyer))
                        .data(d -> d.bought(o -> o.create(x ->
                                x.lines(l -> l.create(y -> y.position(1).variantProductVariantSize("p", 2))))))
                        .execute());
        concerns(
                nested,
                "Customer.bought.lines.create",
                "OrderLine",
                "order_lines_variant_product_variant_size_fkey",
                "variantProduct",
                "variantSize");
    }

    @Test
    void foreignKeyOfAnother() {
        product("p", 1);
        ForeignKeyException e = refused(
                ForeignKeyException.class,
                () -> prisma.product().delete(p -> p.code().eq("p")).execute());
        assertThat(e.path()).isEqualTo("Product.delete");
        assertThat(e).hasMessageContaining("still refer");
        UUID buyer = customer("a@x").id();
        uncounted(() -> prisma.order().create(o -> o.buyerId(buyer)).execute());
        ForeignKeyException one = refused(
                ForeignKeyException.class,
                () -> prisma.customer()
                        .deleteMany()
                        .where(c -> c.id().eq(buyer))
                        .execute());
        assertThat(one.code()).isEqualTo("P2003");
        concerns(one, "Customer.deleteMany", "Order", "Order_buyerId_fkey", "buyerId");
        assertThat(one)
                .hasMessage(
                        "P2003: Customer.deleteMany: a Order still refers to the Customer by buyerId; delete or change"
                                + " every such Order first, or give Order.buyer another onDelete or onUpdate");
    }

    @Test
    void notNull() {
        uncounted(() -> {
            if (engine == Engine.POSTGRESQL) {
                prisma.executeRaw("ALTER TABLE \"Maybe\" ALTER COLUMN number SET NOT NULL");
            } else {
                prisma.executeRaw("ALTER TABLE \"Maybe\" DROP COLUMN number");
                prisma.executeRaw("ALTER TABLE \"Maybe\" ADD COLUMN number INTEGER NOT NULL DEFAULT 0");
            }
        });
        NullConstraintException e = refused(
                NullConstraintException.class,
                () -> prisma.maybe().create(m -> m.number(null)).execute());
        states(e, "P2011", "23502");
        concerns(e, "Maybe.create", "Maybe", "", "number");
        assertThat(e).hasMessageContaining("null is not allowed in number of Maybe; give a value");
    }

    @Test
    void checks() {
        uncounted(() -> {
            if (engine == Engine.POSTGRESQL) {
                prisma.executeRaw("ALTER TABLE \"Tag\" ADD CONSTRAINT light CHECK (weight < 10)");
            } else {
                prisma.executeRaw("DROP TABLE \"Tag\"");
                prisma.executeRaw("CREATE TABLE \"Tag\" (word TEXT PRIMARY KEY, weight INTEGER NOT NULL DEFAULT 0,"
                        + " CONSTRAINT light CHECK (weight < 10))");
            }
        });
        CheckConstraintException e = refused(
                CheckConstraintException.class,
                () -> prisma.tag().create(t -> t.word("a").weight(10)).execute());
        states(e, "P2004", "23514");
        concerns(e, "Tag.create", "Tag", "light");
        assertThat(e).hasMessageContaining("the constraint light of Tag does not allow the values; give others");
    }

    @Test
    void exclusions() {
        if (engine == Engine.SQLITE) return;
        uncounted(() -> prisma.executeRaw("ALTER TABLE \"Tag\" ADD CONSTRAINT apart EXCLUDE (weight WITH =)"));
        uncounted(() -> prisma.tag().create(t -> t.word("a").weight(1)).execute());
        CheckConstraintException e = refused(
                CheckConstraintException.class,
                () -> prisma.tag().create(t -> t.word("b").weight(1)).execute());
        states(e, "P2004", "23P01");
        concerns(e, "Tag.create", "Tag", "apart");
    }

    @Test
    void tooLong() {
        uncounted(() -> {
            if (engine == Engine.POSTGRESQL) {
                prisma.executeRaw("ALTER TABLE \"Customer\" ALTER COLUMN email TYPE VARCHAR(1000)");
            }
        });
        Consumer<PrismaClient> write = client ->
                client.customer().create(c -> c.email("x".repeat(5000))).execute();
        if (engine == Engine.POSTGRESQL) {
            tooLong(refused(ValueTooLongException.class, () -> write.accept(prisma)));
        } else {
            try (PrismaClient limited = open(url() + "?limit_length=4000", event -> {})) {
                tooLong(refused(ValueTooLongException.class, () -> write.accept(limited)));
            }
        }
    }

    private void tooLong(ValueTooLongException e) {
        states(e, "P2000", "22001");
        assertThat(e.model()).isEqualTo("Customer");
        assertThat(e.path()).isEqualTo("Customer.create");
        assertThat(e).hasMessageContaining("shorten the value");
    }

    @Test
    void outOfRange() {
        uncounted(() -> prisma.maybe().create(m -> m.big(Long.MAX_VALUE)).execute());
        ValueOutOfRangeException sum = refused(
                ValueOutOfRangeException.class,
                () -> prisma.maybe()
                        .updateMany()
                        .data(d -> d.big().increment(1))
                        .execute());
        states(sum, "P2020", "22003");
        assertThat(sum.path()).isEqualTo("Maybe.updateMany");
        assertThat(sum.model()).isEqualTo("Maybe");
        assertThat(sum.field()).isEqualTo("big");
        assertThat(sum).hasMessageContaining("give a value that the column can hold");
        ValueOutOfRangeException text = refusedAtOnce(
                ValueOutOfRangeException.class,
                () -> prisma.customer()
                        .create(c -> c.email("a").bought(o -> o.create(x -> x.note("\ud83d"))))
                        .execute());
        assertThat(text.code()).isEqualTo("P2020");
        assertThat(text.model()).isEqualTo("Order");
        assertThat(text.field()).isEqualTo("note");
        assertThat(text.sqlState()).isNull();
    }

    @Test
    void missingRecords() {
        UUID id = customer("a@x").id();
        RecordNotFoundException own = refused(
                RecordNotFoundException.class,
                () -> prisma.tag().delete(t -> t.word().eq("none")).execute());
        states(own, "P2025", null);
        assertThat(own.path()).isEqualTo("Tag.delete");
        assertThat(own.model()).isEqualTo("Tag");
        assertThat(own.key()).containsExactly("word");
        RecordNotFoundException nested = refused(
                RecordNotFoundException.class,
                () -> prisma.customer()
                        .update(c -> c.id().eq(id))
                        .data(d -> d.bought(o -> o.connect(x -> x.id().eq(7L))))
                        .execute());
        assertThat(nested.path()).isEqualTo("Customer.bought.connect");
        assertThat(nested.model()).isEqualTo("Order");
        assertThat(nested.key()).containsExactly("id");
    }

    @Test
    void brokenRelations() {
        UUID id = customer("a@x").id();
        long order = uncounted(
                () -> prisma.order().create(o -> o.buyerId(id)).execute().id());
        RelationViolationException e = refused(
                RelationViolationException.class,
                () -> prisma.customer()
                        .update(c -> c.id().eq(id))
                        .data(d -> d.bought(o -> o.disconnect(x -> x.id().eq(order))))
                        .execute());
        states(e, "P2014", null);
        assertThat(List.of(e.path(), e.model(), e.relation()))
                .containsExactly("Customer.bought.disconnect", "Order", "buyer");
        assertThat(e).hasMessageContaining("delete the Order, connect it elsewhere first");
    }

    @Test
    void placesAreTold() {
        RefusedException e = refused(
                RefusedException.class,
                () -> prisma.tag()
                        .createMany(t -> t.word("a"), t -> t.word("a"))
                        .execute());
        assertThat(e.path()).isEqualTo("Tag.createMany");
    }
}
