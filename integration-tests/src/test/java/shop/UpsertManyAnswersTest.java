package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an upsert of many answers with: all records, in the order of the rows. */
class UpsertManyAnswersTest extends ShopTest {

    @Test
    void findsByAUniqueFieldThatIsNotTheId() {
        Customer known = customer("a@x");
        List<Customer> written = counted(
                1,
                () -> prisma.customer()
                        .upsertManyAndReturn(
                                c -> c.email("b@x").nickname("B"),
                                c -> c.email("a@x").nickname("A"))
                        .onConflict(c -> c.email())
                        .update((d, row) -> d.nickname().from(row.nickname()))
                        .execute());
        assertThat(written).extracting(Customer::email).containsExactly("b@x", "a@x");
        assertThat(written.get(1).id()).isEqualTo(known.id());
        assertThat(written.get(1).nickname()).contains("A");
        assertThat(uncounted(() -> prisma.customer().count().execute())).isEqualTo(2L);
    }

    @Test
    void connectsTheRecordsThatRowsReferTo() {
        UUID first = customer("a@x").id();
        UUID second = customer("b@x").id();
        Order known =
                uncounted(() -> prisma.order().create(o -> o.buyerId(first)).execute());
        List<Order> written = counted(
                2,
                () -> prisma.order()
                        .upsertManyAndReturn(
                                o -> o.buyer(b -> b.connect(c -> c.email().eq("b@x")))
                                        .id(known.id()),
                                o -> o.buyer(b -> b.connect(c -> c.email().eq("a@x")))
                                        .id(known.id() + 100))
                        .onConflict(o -> o.id())
                        .update((d, row) -> d.buyerId().from(row.buyerId()))
                        .execute());
        assertThat(written).extracting(Order::buyerId).containsExactly(second, first);
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.variant()
                        .upsertMany(v ->
                                v.product(p -> p.connect(x -> x.code().eq("p"))).size(1))
                        .onConflict(v -> v.sku())
                        .update(d -> d.price(1))
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.account()
                        .upsertMany(a ->
                                a.id("x").customer(c -> c.connect(x -> x.email().eq("a@x"))))
                        .onConflict(a -> a.id())
                        .update(d -> d.id("y"))
                        .execute());
    }

    @Test
    void groupsRowsByWhatTheyGive() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        uncounted(() -> prisma.filled()
                .createMany(
                        List.of(first, second), (f, id) -> f.id(id).label("old").maybe(1))
                .execute());
        List<Filled> written = counted(
                2,
                () -> prisma.filled()
                        .upsertManyAndReturn(
                                f -> f.id(first).label("absent"),
                                f -> f.id(second).label("null").maybe(null),
                                f -> f.id(UUID.randomUUID()).label("absent"),
                                f -> f.id(UUID.randomUUID()).label("null").maybe(null))
                        .onConflict(f -> f.id())
                        .update((d, row) -> d.label().from(row.label()).maybe().from(row.maybe()))
                        .execute());
        assertThat(written).extracting(Filled::label).containsExactly("absent", "null", "absent", "null");
        // What a row does not give is its default, also in the new row that an update looks at.
        assertThat(written).extracting(Filled::maybe).containsExactly(7, null, 7, null);
    }

    @Test
    void touchesTheTimeOfTheChange() {
        UUID buyer = customer("a@x").id();
        Order order =
                uncounted(() -> prisma.order().create(o -> o.buyerId(buyer)).execute());
        Instant before = Instant.now().minusMillis(1);
        List<Order> written = counted(
                1,
                () -> prisma.order()
                        .upsertManyAndReturn(
                                o -> o.buyerId(buyer).id(order.id()).note("new"),
                                o -> o.buyerId(buyer).id(order.id() + 100).note("new"))
                        .onConflict(o -> o.id())
                        .update((d, row) -> d.note().from(row.note()))
                        .execute());
        assertThat(written).extracting(Order::note).containsOnly("new");
        assertThat(written).allSatisfy(o -> assertThat(o.changedAt()).isAfter(before));
        assertThat(written.get(0).placedAt()).isEqualTo(order.placedAt());
        assertThat(written.get(1).changedAt()).isEqualTo(written.get(0).changedAt());
    }

    @Test
    void raisesVersions() {
        uncounted(() -> prisma.draft().create(d -> d.title("a").length(1)).execute());
        List<Draft> written = counted(
                1,
                () -> prisma.draft()
                        .upsertManyAndReturn(
                                d -> d.title("a").length(2), d -> d.title("b").length(3))
                        .onConflict(d -> d.title())
                        .update((d, row) -> d.length().from(row.length()))
                        .execute());
        assertThat(written).extracting(Draft::version).containsExactly(1, 0);
    }

    @Test
    void createsRowsWithoutAKey() {
        List<Supplier> made = counted(
                1,
                () -> prisma.supplier()
                        .upsertManyAndReturn(s -> s.taxNumber("a"), s -> s.taxNumber("b"))
                        .onConflict(s -> s.id())
                        .update(d -> {})
                        .execute());
        assertThat(made).extracting(Supplier::taxNumber).containsExactly("a", "b");
        List<Supplier> mixed = counted(
                2,
                () -> prisma.supplier()
                        .upsertManyAndReturn(
                                s -> s.taxNumber("c"),
                                s -> s.taxNumber("d").id(made.get(0).id()))
                        .onConflict(s -> s.id())
                        .update((d, row) -> d.taxNumber().from(row.taxNumber()))
                        .execute());
        assertThat(mixed).extracting(Supplier::taxNumber).containsExactly("c", "d");
        assertThat(mixed.get(1).id()).isEqualTo(made.get(0).id());
        List<Supplier> left = counted(
                3,
                () -> prisma.supplier()
                        .upsertManyAndReturn(
                                s -> s.taxNumber("e"),
                                s -> s.taxNumber("f").id(made.get(0).id()))
                        .onConflict(s -> s.id())
                        .update(d -> {})
                        .execute());
        assertThat(left).extracting(Supplier::taxNumber).containsExactly("e", "d");
        assertThat(counted(
                        1,
                        () -> prisma.card()
                                .upsertMany(
                                        c -> c.number("1").pin(null),
                                        c -> c.number("2").pin(null))
                                .onConflict(c -> c.pin())
                                .update(d -> d.number("x"))
                                .execute()))
                .isEqualTo(2L);
    }

    @Test
    void returnsWhatItLeftAsItWas() {
        uncounted(() -> prisma.tag().create(t -> t.word("b").weight(10)).execute());
        List<Tag> left = counted(
                2,
                () -> prisma.tag()
                        .upsertManyAndReturn(List.of("c", "b", "a"), (t, word) -> t.word(word))
                        .onConflict(t -> t.word())
                        .update(d -> {})
                        .execute());
        assertThat(left).extracting(Tag::word).containsExactly("c", "b", "a");
        assertThat(left).extracting(Tag::weight).containsExactly(0, 10, 0);
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .upsertManyAndReturn(t -> t.word("y"), t -> t.word("x"))
                                .onConflict(t -> t.word())
                                .update(d -> {})
                                .execute()))
                .extracting(Tag::word)
                .containsExactly("y", "x");
    }

    @Test
    void returnsShapesAndRelations() {
        product("p", 1);
        for (RelationLoadStrategy strategy : RelationLoadStrategy.values()) {
            List<Product> written = counted(
                    2,
                    () -> prisma.product()
                            .upsertManyAndReturn(
                                    p -> p.code("q").name("Q"), p -> p.code("p").name("P"))
                            .onConflict(p -> p.code())
                            .update((d, row) -> d.name().from(row.name()))
                            .include(p -> p.variants())
                            .relationLoadStrategy(strategy)
                            .execute());
            assertThat(written).extracting(Product::name).containsExactly("Q", "P");
            assertThat(written).extracting(p -> p.variants().size()).containsExactly(0, 1);
        }
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .upsertManyAndReturn(
                                        p -> p.code("q").name("Q"),
                                        p -> p.code("p").name("P2"))
                                .onConflict(p -> p.code())
                                .update((d, row) -> d.name().from(row.name()))
                                .select(p -> p.name())
                                .execute()))
                .containsExactly("Q", "P2");
    }

    @Test
    void returnsRecordsThatGetAnotherKey() {
        uncounted(() ->
                prisma.tag().createMany(t -> t.word("a"), t -> t.word("b")).execute());
        List<Tag> written = counted(
                2,
                () -> prisma.tag()
                        .upsertManyAndReturn(
                                t -> t.word("a").weight(1), t -> t.word("c").weight(2))
                        .onConflict(t -> t.word())
                        .update(d -> d.word("moved"))
                        .execute());
        assertThat(written).extracting(Tag::word).containsExactly("moved", "c");
    }

    @Test
    void knowsRecordsWhoseKeyIsTheNewOne() {
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .upsertManyAndReturn(
                                        t -> t.word("b").weight(1),
                                        t -> t.word("a").weight(2))
                                .onConflict(t -> t.word())
                                .update((d, row) ->
                                        d.word().from(row.word()).weight().from(row.weight()))
                                .execute()))
                .extracting(Tag::word, Tag::weight)
                .containsExactly(tuple("b", 1), tuple("a", 2));
    }
}
