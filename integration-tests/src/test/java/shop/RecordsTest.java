package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records with constructors of their own, nulls where there may be none, foreign keys given by hand. */
class RecordsTest extends ShopTest {

    record Rated(String code, int rating) {}

    @Test
    void readsRecordsWhoseConstructorChecks() {
        uncounted(() -> prisma.crate()
                .create(c -> c.label("big").content(x -> x.create(y -> y.label("small"))))
                .include(c -> c.content().include(x -> x.content()))
                .execute());
        Crate big = uncounted(() -> prisma.crate()
                .findMany()
                .where(c -> c.outer().isNull())
                .include(c -> c.content().include(x -> x.content()))
                .toList()
                .get(0));
        assertThat(big.content()).extracting(Crate::label).containsExactly("small");
    }

    @Test
    void namesTheRelationThatAConstructorCannotDoWithout() {
        uncounted(() -> prisma.executeRaw("INSERT INTO \"Crate\" (label) VALUES ('c')"));
        InvalidQueryException e = refused(
                InvalidQueryException.class, () -> prisma.crate().findMany().toList());
        assertThat(e).hasMessageContaining("Crate").hasMessageContaining("outer, content");
        assertThat(e).hasCauseInstanceOf(NullPointerException.class);
        InvalidQueryException without = refused(
                InvalidQueryException.class,
                () -> prisma.crate().findMany().include(c -> c.outer()).toList());
        assertThat(without).hasMessageContaining(": content;");
        refused(
                IllegalArgumentException.class,
                () -> prisma.crate()
                        .create(c -> c.label(" "))
                        .include(c -> c.content())
                        .execute());
        assertThat(uncounted(() -> prisma.crate().count().execute())).isEqualTo(1);
    }

    @Test
    void namesTheComponentThatTakesNoNull() {
        product("p");
        RuntimeException e = refused(
                RuntimeException.class,
                () -> prisma.product()
                        .findMany()
                        .select(p -> Row.of(p.code(), p.rating()).as(Rated::new))
                        .toList());
        assertThat(e).hasMessageContaining("rating");
    }

    @Test
    void movesForeignKeysByHand() {
        UUID alice = customer("a@x").id();
        UUID bob = customer("b@x").id();
        Order order =
                uncounted(() -> prisma.order().create(o -> o.buyerId(alice)).execute());
        Order moved = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.buyerId(bob).recipientId(alice))
                        .execute());
        assertThat(moved.buyerId()).isEqualTo(bob);
        assertThat(moved.recipientId()).contains(alice);
        Order alone = counted(
                1,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.recipientId(null))
                        .execute());
        assertThat(alone.recipientId()).isEmpty();
        refused(
                ForeignKeyException.class,
                () -> prisma.order()
                        .update(o -> o.id().eq(order.id()))
                        .data(d -> d.buyerId(new UUID(9, 9)))
                        .execute());
    }

    @Test
    void takesThousandsOfFiltersAtOnce() {
        uncounted(() -> prisma.tag()
                .createMany(
                        IntStream.range(0, 50).boxed().toList(),
                        (t, i) -> t.word("w" + i).weight(i))
                .execute());
        Function<TagFields.Root<Tag>, Filter<Tag>> any = t -> Filter.anyOf(IntStream.range(0, 2_500)
                .mapToObj(i -> t.word().eq("w" + i * 5).and(t.weight().gte(0)))
                .toList());
        assertThat(counted(1, () -> prisma.tag().count().where(any).execute())).isEqualTo(10L);
        assertThat(counted(
                        1,
                        () -> prisma.tag()
                                .count()
                                .where(t -> any.apply(t).not())
                                .execute()))
                .isEqualTo(40L);
    }

    @Test
    void answersABatchInOrder() {
        List<Object> answers = counted(
                3,
                () -> prisma.batch(
                        prisma.tag().create(t -> t.word("a")),
                        prisma.tag().createMany(t -> t.word("b"), t -> t.word("c")),
                        prisma.tag().deleteMany().where(t -> t.word().eq("a"))));
        assertThat(answers).hasSize(3);
        assertThat(((Tag) answers.get(0)).word()).isEqualTo("a");
        assertThat(answers.subList(1, 3)).containsExactly(2L, 1L);
    }
}
