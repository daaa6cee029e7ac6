package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.Filter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Combined, negated, empty and left-out filters: one rule at every depth. */
class BooleanOperatorsTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.product()
                .createMany(
                        p -> p.code("a").name("A").rating(1),
                        p -> p.code("b").name("B").rating(2),
                        p -> p.code("n").name("N"))
                .execute();
        prisma.variant().create(v -> v.productCode("a").size(1)).execute();
    }

    @Test
    void combines() {
        assertThat(codes(p -> p.code().eq("a").or(p.code().eq("b")))).containsExactly("a", "b");
        assertThat(codes(p -> p.code().eq("a").and(p.rating().eq(2)))).isEmpty();
        assertThat(codes(p ->
                        p.code().eq("a").or(p.code().eq("b")).and(p.rating().eq(2))))
                .containsExactly("b");
        assertThat(codes(
                        p -> p.code().eq("a").or(p.code().eq("b").and(p.rating().eq(2)))))
                .containsExactly("a", "b");
        assertThat(codes(p -> p.code().eq("a").or(p.code().eq("b")).not())).containsExactly("n");
        assertThat(codes(p -> p.code().eq("a").not().not())).containsExactly("a");
    }

    @Test
    void takesListsOfFilters() {
        assertThat(codes(p -> Filter.allOf(p.rating().gt(0), p.rating().lt(2)))).containsExactly("a");
        assertThat(codes(p -> Filter.anyOf(p.rating().eq(1), p.rating().eq(2)))).containsExactly("a", "b");
        assertThat(codes(p -> Filter.noneOf(p.code().eq("a"), p.code().eq("b"))))
                .containsExactly("n");
        assertThat(codes(p -> Filter.noneOf(p.rating().eq(1)))).containsExactly("b");
    }

    @Test
    void knowsWhatNothingMeans() {
        assertThat(codes(p -> Filter.allOf(List.of()))).containsExactly("a", "b", "n");
        assertThat(codes(p -> Filter.anyOf(List.of()))).isEmpty();
        assertThat(codes(p -> Filter.noneOf(List.of()))).containsExactly("a", "b", "n");
    }

    @Test
    void knowsWhatNothingMeansDeeply() {
        assertThat(codes(p -> p.code().eq("a").or(Filter.anyOf(List.of())))).containsExactly("a");
        assertThat(codes(p -> p.code().eq("a").and(Filter.anyOf(List.of())))).isEmpty();
        assertThat(codes(p -> p.code().eq("a").or(Filter.allOf(List.of())))).containsExactly("a", "b", "n");
        assertThat(codes(p -> Filter.<Product>anyOf(List.of()).not())).containsExactly("a", "b", "n");
        assertThat(codes(p -> Filter.<Product>allOf(List.of()).not())).isEmpty();
        assertThat(codes(p -> p.variants().some(v -> Filter.anyOf(List.of())))).isEmpty();
        assertThat(codes(p -> p.variants().some(v -> Filter.allOf(List.of())))).containsExactly("a");
        assertThat(codes(p -> p.variants().every(v -> Filter.anyOf(List.of())))).containsExactly("b", "n");
    }

    @Test
    void forgetsWhatIsLeftOut() {
        assertThat(codes(p -> p.code().eq("a").when(false))).containsExactly("a", "b", "n");
        assertThat(codes(p -> p.code().eq("a").when(true))).containsExactly("a");
        assertThat(codes(p -> p.code().eq("a").and(p.rating().eq(9).when(false))))
                .containsExactly("a");
        assertThat(codes(p -> p.code().eq("a").or(p.rating().eq(2).when(false))))
                .containsExactly("a");
        assertThat(codes(p -> p.rating().eq(9).when(false).or(p.code().eq("a"))))
                .containsExactly("a");
        assertThat(codes(p -> p.code().eq("a").when(false).not())).containsExactly("a", "b", "n");
        assertThat(codes(
                        p -> Filter.anyOf(p.code().eq("a").when(false), p.code().eq("b"))))
                .containsExactly("b");
        assertThat(codes(p -> Filter.anyOf(
                        p.code().eq("a").when(false), p.code().eq("b").when(false))))
                .containsExactly("a", "b", "n");
        assertThat(codes(p -> Filter.noneOf(
                        p.code().eq("a").when(false), p.code().eq("b").when(false))))
                .containsExactly("a", "b", "n");
        assertThat(codes(p -> p.variants().some(v -> v.size().eq(9).when(false))))
                .containsExactly("a");
        assertThat(codes(p -> p.variants().none(v -> v.size().eq(9).when(false))))
                .containsExactly("b", "n");
    }

    @Test
    void leavesOutAFilterOfAMissingValue() {
        String none = null;
        assertThat(codes(p -> Filter.given(none, p.name()::contains))).containsExactly("a", "b", "n");
        assertThat(codes(p -> Filter.given("B", p.name()::contains))).containsExactly("b");
        assertThat(codes(p -> p.name().contains(none).when(false))).containsExactly("a", "b", "n");
    }

    @Test
    void joinsRepeatedWheresByAnd() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findMany()
                                .where(p -> p.rating().gt(0))
                                .where(p -> p.rating().lt(2))
                                .select(p -> p.code())
                                .toList()))
                .containsExactly("a");
    }

    @Test
    void neverWidensAWriteWhoseFilterWasLeftOut() {
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .deleteMany()
                        .where(p -> p.code().eq("a").when(false))
                        .execute());
        refusedAtOnce(
                InvalidQueryException.class,
                () -> prisma.product()
                        .updateMany()
                        .where(p -> p.code().eq("a").when(false))
                        .data(d -> d.rating(5))
                        .execute());
        assertThat(counted(1, () -> prisma.product().count().execute())).isEqualTo(3L);
    }

    private List<String> codes(Function<ProductFields.Root<Product>, ? extends Filter<Product>> filter) {
        return counted(
                1,
                () -> prisma.product()
                        .findMany()
                        .where(filter)
                        .orderBy(p -> p.code().asc())
                        .select(p -> p.code())
                        .toList());
    }
}
