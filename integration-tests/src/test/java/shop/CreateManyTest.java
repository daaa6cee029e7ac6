package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.UniqueConstraintException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many records at once: grouped by what they give, skipping duplicates, returned in no order but complete. */
class CreateManyTest extends ShopTest {

    @Test
    void isOneStatementForRowsOfOneShape() {
        long created = counted(
                1,
                () -> prisma.tag()
                        .createMany(
                                IntStream.range(0, 500).boxed().toList(),
                                (t, i) -> t.word("w" + i).weight(i))
                        .execute());
        assertThat(created).isEqualTo(500);
        assertThat(uncounted(() -> prisma.tag()
                        .findUnique(t -> t.word().eq("w321"))
                        .orThrow()
                        .weight()))
                .isEqualTo(321);
    }

    @Test
    void writesMoreRowsThanOneStatementCanBind() {
        long created = uncounted(() -> prisma.tag()
                .createMany(
                        IntStream.range(0, 40_000).boxed().toList(),
                        (t, i) -> t.word("w" + i).weight(i))
                .execute());
        assertThat(created).isEqualTo(40_000);
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(40_000);
    }

    @Test
    void createsNothing() {
        assertThat(counted(
                        0,
                        () -> prisma.tag()
                                .createMany(List.<String>of(), (t, word) -> t.word(word))
                                .execute()))
                .isZero();
    }

    @Test
    void tellsAnAbsentValueFromNull() {
        uncounted(() -> prisma.filled()
                .createMany(
                        f -> f.label("absent"),
                        f -> f.label("null").maybe(null),
                        f -> f.label("given").maybe(3))
                .execute());
        List<Filled> rows = uncounted(
                () -> prisma.filled().findMany().orderBy(f -> f.label().asc()).toList());
        assertThat(rows).extracting(Filled::label).containsExactly("absent", "given", "null");
        assertThat(rows).extracting(Filled::maybe).containsExactly(7, 3, null);
    }

    @Test
    void failsAsAWhole() {
        UniqueConstraintException e = refused(
                UniqueConstraintException.class,
                () -> prisma.tag()
                        .createMany(t -> t.word("a"), t -> t.word("b"), t -> t.word("a"))
                        .execute());
        assertThat(e.model()).isEqualTo("Tag");
        assertThat(e.fields()).containsExactly("word");
        assertThat(uncounted(() -> prisma.tag().count().execute())).isZero();
    }

    @Test
    void failsAsAWholeAcrossShapes() {
        refused(
                UniqueConstraintException.class,
                () -> prisma.tag()
                        .createMany(
                                t -> t.word("a"),
                                t -> t.word("b").weight(1),
                                t -> t.word("a").weight(2))
                        .execute());
        assertThat(uncounted(() -> prisma.tag().count().execute())).isZero();
    }

    @Test
    void skipsDuplicates() {
        uncounted(() -> prisma.tag().create(t -> t.word("a").weight(1)).execute());
        long created = counted(
                1,
                () -> prisma.tag()
                        .createMany(
                                List.of("a", "b", "b", "c"),
                                (t, word) -> t.word(word).weight(2))
                        .skipDuplicates()
                        .execute());
        assertThat(created).isEqualTo(2);
        assertThat(uncounted(() ->
                        prisma.tag().findUnique(t -> t.word().eq("a")).orThrow().weight()))
                .isEqualTo(1);
    }

    @Test
    void returnsWhatTheDatabaseMade() {
        List<Supplier> suppliers = counted(
                1,
                () -> prisma.supplier()
                        .createManyAndReturn(s -> s.taxNumber("x"), s -> s.taxNumber("y"))
                        .execute());
        assertThat(suppliers).extracting(Supplier::taxNumber).containsExactlyInAnyOrder("x", "y");
        assertThat(suppliers).extracting(Supplier::id).doesNotHaveDuplicates().doesNotContain(0);
        assertThat(suppliers)
                .containsExactlyInAnyOrderElementsOf(
                        uncounted(() -> prisma.supplier().findMany().toList()));
    }

    @Test
    void returnsOnlyWhatWasNotSkipped() {
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        List<Tag> created = counted(
                1,
                () -> prisma.tag()
                        .createManyAndReturn(t -> t.word("a"), t -> t.word("b"))
                        .skipDuplicates()
                        .execute());
        assertThat(created).extracting(Tag::word).containsExactly("b");
    }

    @Test
    void makesADefaultForEachRowAndOneTimeForAll() {
        UUID buyer = customer("a@x").id();
        List<Order> orders = counted(
                1,
                () -> prisma.order()
                        .createManyAndReturn(
                                IntStream.range(0, 20).boxed().toList(),
                                (o, i) -> o.buyerId(buyer).note("" + i))
                        .execute());
        assertThat(orders).extracting(Order::id).doesNotHaveDuplicates();
        assertThat(orders)
                .extracting(Order::placedAt)
                .containsOnly(orders.get(0).placedAt());
        assertThat(orders).allSatisfy(o -> assertThat(o.changedAt()).isEqualTo(o.placedAt()));
        List<Filled> filled = counted(
                1,
                () -> prisma.filled()
                        .createManyAndReturn(f -> f, f -> f, f -> f)
                        .execute());
        assertThat(filled).extracting(Filled::token).doesNotHaveDuplicates();
        assertThat(filled).extracting(Filled::id).doesNotHaveDuplicates();
    }

    @Test
    void writesRowsThatReferToEachOther() {
        long created = counted(
                1,
                () -> prisma.topic()
                        .createMany(
                                t -> t.title("leaf").id(3).parentId(2),
                                t -> t.title("branch").id(2).parentId(1),
                                t -> t.title("root").id(1))
                        .execute());
        assertThat(created).isEqualTo(3);
        assertThat(uncounted(() -> prisma.topic()
                        .findMany()
                        .where(t -> t.parent().title().eq("root"))
                        .select(t -> t.title())
                        .toList()))
                .containsExactly("branch");
    }
}
