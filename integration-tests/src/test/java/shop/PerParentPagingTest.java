package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Inclusion;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits, offsets, cursors and distinct of an included list hold for each parent by itself, and in the database. */
class PerParentPagingTest extends ShopTest {

    @BeforeEach
    void write() {
        product("a", 1, 2, 3, 4, 5);
        product("b", 2, 3);
        product("c");
        prisma.variant()
                .updateMany()
                .where(v -> v.size().gte(3))
                .data(d -> d.price(9))
                .execute();
        prisma.tag()
                .create(t -> t.word("t1")
                        .weight(1)
                        .products(p ->
                                p.connect(x -> x.code().eq("a"), x -> x.code().eq("b"))))
                .execute();
        prisma.tag()
                .create(t -> t.word("t2")
                        .weight(1)
                        .products(p -> p.connect(x -> x.code().eq("a"))))
                .execute();
        prisma.tag()
                .create(t -> t.word("t3")
                        .weight(2)
                        .products(p -> p.connect(x -> x.code().eq("a"))))
                .execute();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takes(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy, p -> p.variants().orderBy(v -> v.size().asc()).take(2)))
                .containsExactly(List.of(1, 2), List.of(2, 3), List.of());
        assertThat(sizes(
                        strategy,
                        p -> p.variants().orderBy(v -> v.size().desc()).take(1)))
                .containsExactly(List.of(5), List.of(3), List.of());
        assertThat(sizes(
                        strategy, p -> p.variants().orderBy(v -> v.size().asc()).take(0)))
                .containsExactly(List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesBackwards(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy, p -> p.variants().orderBy(v -> v.size().asc()).take(-2)))
                .containsExactly(List.of(4, 5), List.of(2, 3), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void skips(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy,
                        p -> p.variants().orderBy(v -> v.size().asc()).skip(1).take(2)))
                .containsExactly(List.of(2, 3), List.of(3), List.of());
        assertThat(sizes(
                        strategy, p -> p.variants().orderBy(v -> v.size().asc()).skip(1)))
                .containsExactly(List.of(2, 3, 4, 5), List.of(3), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void filtersBeforeItTakes(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy,
                        p -> p.variants()
                                .where(v -> v.size().gt(1))
                                .orderBy(v -> v.size().asc())
                                .take(2)))
                .containsExactly(List.of(2, 3), List.of(2, 3), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void startsAtACursor(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy,
                        p -> p.variants()
                                .orderBy(v -> v.size().asc())
                                .cursor(v -> v.sku().eq("a", 3))
                                .take(2)))
                .startsWith(List.of(3, 4));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsEachDistinctValueOnce(RelationLoadStrategy strategy) {
        assertThat(sizes(
                        strategy,
                        p -> p.variants()
                                .distinct(v -> v.price())
                                .orderBy(v -> v.size().asc())))
                .containsExactly(List.of(1, 3), List.of(2, 3), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesOfAManyToManyRelation(RelationLoadStrategy strategy) {
        List<Product> products = counted(
                cost(strategy),
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .include(p -> p.tags().orderBy(t -> t.word().desc()).take(2))
                        .toList());
        assertThat(products)
                .extracting(p -> p.tags().stream().map(Tag::word).toList())
                .containsExactly(List.of("t3", "t2"), List.of("t1"), List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void countsWhatItDoesNotTake(RelationLoadStrategy strategy) {
        List<Long> counts = counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .select(p -> p.variants().count())
                        .toList());
        assertThat(counts).containsExactly(5L, 2L, 0L);
    }

    private List<List<Integer>> sizes(
            RelationLoadStrategy strategy,
            Function<? super ProductFields.Root<Product>, ? extends Inclusion<Product>> variants) {
        return counted(
                cost(strategy),
                () -> prisma
                        .product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .include(variants)
                        .toList()
                        .stream()
                        .map(p -> p.variants().stream().map(Variant::size).toList())
                        .toList());
    }

    private static int cost(RelationLoadStrategy strategy) {
        return strategy == RelationLoadStrategy.JOIN ? 1 : 2;
    }
}
