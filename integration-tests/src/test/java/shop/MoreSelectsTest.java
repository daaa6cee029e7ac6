package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes within shapes, and numbers of related records wherever they may stand, by either strategy. */
class MoreSelectsTest extends ShopTest {

    record Owner(String tax, long products) {}

    record Item(String code, Optional<Owner> owner, long variants, long cheap, long tags) {}

    record WithTags(Tag tag, List<Item> items) {}

    record Counted(String tax, List<Long> variants) {}

    @BeforeEach
    void write() {
        prisma.supplier()
                .create(s -> s.taxNumber("s")
                        .products(p -> p.create(
                                x -> x.code("a")
                                        .name("A")
                                        .variants(v -> v.create(
                                                y -> y.size(1).price(5),
                                                y -> y.size(2).price(50)))
                                        .tags(t -> t.create(y -> y.word("red"), y -> y.word("blue"))),
                                x -> x.code("b").name("B"))))
                .execute();
        prisma.product()
                .create(p ->
                        p.code("c").name("C").tags(t -> t.connect(y -> y.word().eq("red"))))
                .execute();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void selectsRowsOfOptionalRelations(RelationLoadStrategy strategy) {
        List<Item> items = uncounted(() -> prisma.product()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(p -> p.code().asc())
                .select(MoreSelectsTest::item)
                .toList());
        assertThat(items)
                .containsExactly(
                        new Item("a", Optional.of(new Owner("s", 2)), 2, 1, 2),
                        new Item("b", Optional.of(new Owner("s", 2)), 0, 0, 0),
                        new Item("c", Optional.empty(), 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void reusesAShapeInAnyScope(RelationLoadStrategy strategy) {
        List<WithTags> tags = uncounted(() -> prisma.tag()
                .findMany()
                .relationLoadStrategy(strategy)
                .orderBy(t -> t.word().asc())
                .select(t -> Row.of(t, t.products().orderBy(p -> p.code().asc()).select(MoreSelectsTest::item))
                        .as(WithTags::new))
                .toList());
        assertThat(tags).extracting(t -> t.tag().word()).containsExactly("blue", "red");
        assertThat(tags.get(0).items()).extracting(Item::code).containsExactly("a");
        assertThat(tags.get(1).items())
                .containsExactly(
                        new Item("a", Optional.of(new Owner("s", 2)), 2, 1, 2),
                        new Item("c", Optional.empty(), 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void countsWithinALimitedList(RelationLoadStrategy strategy) {
        List<Counted> counted = uncounted(() -> prisma.supplier()
                .findMany()
                .relationLoadStrategy(strategy)
                .select(s -> Row.of(
                                s.taxNumber(),
                                s.products()
                                        .orderBy(p -> p.code().desc())
                                        .take(1)
                                        .select(p -> p.variants().count()))
                        .as(Counted::new))
                .toList());
        assertThat(counted).containsExactly(new Counted("s", List.of(0L)));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void includesBesideASelectionOfTheSameRelation(RelationLoadStrategy strategy) {
        record Both(List<Variant> all, List<Integer> cheap) {}
        Both both = uncounted(() -> prisma.product()
                .findMany()
                .where(p -> p.code().eq("a"))
                .relationLoadStrategy(strategy)
                .select(p -> Row.of(
                                p.variants().orderBy(v -> v.size().desc()),
                                p.variants().where(v -> v.price().lt(10)).select(v -> v.size()))
                        .as(Both::new))
                .toList()
                .get(0));
        assertThat(both.all()).extracting(Variant::size).containsExactly(2, 1);
        assertThat(both.cheap()).containsExactly(1);
    }

    @Test
    void tellsANullFromAMissingRecord() {
        product("plain", 1);
        assertThat(uncounted(() -> prisma.product()
                        .findUnique(p -> p.code().eq("plain"))
                        .select(p -> p.rating())
                        .orThrow()))
                .isNull();
        assertThat(uncounted(() ->
                        prisma.product().findFirst().select(p -> p.rating()).orThrow()))
                .isNull();
        refused(
                RecordNotFoundException.class,
                () -> prisma.product()
                        .findUnique(p -> p.code().eq("none"))
                        .select(p -> p.rating())
                        .orThrow());
    }

    private static <R> Selectable<R, Item> item(ProductFields<R> p) {
        return Row.of(
                        p.code(),
                        p.supplier()
                                .select(s -> Row.of(s.taxNumber(), s.products().count())
                                        .as(Owner::new))
                                .optional(),
                        p.variants().count(),
                        p.variants().where(v -> v.price().lt(10)).count(),
                        p.tags().count())
                .as(Item::new);
    }
}
