package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.query.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One record of a list, the same list twice, trees to a depth, cursors within lists. */
class RelationShapesTest extends ShopTest {

    record Dearest(String code, @Nullable Variant variant) {}

    record Extremes(String code, @Nullable Integer least, Optional<Integer> greatest, long all) {}

    @BeforeEach
    void write() {
        uncounted(() -> prisma.product()
                .createMany(
                        p -> p.code("a")
                                .name("A")
                                .variants(v -> v.create(
                                        y -> y.size(1).price(5),
                                        y -> y.size(2).price(50),
                                        y -> y.size(3).price(5),
                                        y -> y.size(4).price(70))),
                        p -> p.code("b")
                                .name("B")
                                .variants(v -> v.create(y -> y.size(1).price(9))),
                        p -> p.code("c").name("C"))
                .execute());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesTheFirstRecordOfAList(RelationLoadStrategy strategy) {
        List<Dearest> dearest = counted(
                cost(strategy),
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .select(p -> Row.of(
                                        p.code(),
                                        p.variants()
                                                .orderBy(v -> v.price().desc())
                                                .first())
                                .as(Dearest::new))
                        .toList());
        assertThat(dearest)
                .extracting(d -> d.variant() == null ? 0 : d.variant().size())
                .containsExactly(4, 1, 0);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesPartsOfFirstRecords(RelationLoadStrategy strategy) {
        List<Extremes> extremes = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(p -> p.code().asc())
                        .select(p -> Row.of(
                                        p.code(),
                                        p.variants()
                                                .where(v -> v.size().gt(1))
                                                .orderBy(v -> v.size().asc())
                                                .first(v -> v.size()),
                                        p.variants()
                                                .orderBy(v -> v.size().asc())
                                                .take(-1)
                                                .first(v -> v.size())
                                                .optional(),
                                        p.variants().count())
                                .as(Extremes::new))
                        .toList());
        assertThat(extremes)
                .containsExactly(
                        new Extremes("a", 2, Optional.of(4), 4),
                        new Extremes("b", null, Optional.of(1), 1),
                        new Extremes("c", null, Optional.empty(), 0));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesTheFirstRecordOfAnotherRecordsList(RelationLoadStrategy strategy) {
        List<Integer> sizes = uncounted(() -> prisma.variant()
                .findMany()
                .relationLoadStrategy(strategy)
                .where(v -> v.productCode().eq("a"))
                .select(v -> v.product()
                        .select(p -> p.variants()
                                .orderBy(x -> x.price().desc())
                                .skip(1)
                                .first(x -> x.size())))
                .toList());
        assertThat(sizes).containsExactly(2, 2, 2, 2);
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void growsATreeToAnyDepth(RelationLoadStrategy strategy) {
        uncounted(() -> {
            Integer parent = null;
            for (int i = 0; i < 6; i++) {
                Integer above = parent;
                int level = i;
                parent = prisma.topic()
                        .create(t -> t.title("t" + level).parentId(above))
                        .execute()
                        .id();
            }
        });
        Topic root = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 5,
                () -> prisma.topic()
                        .findUnique(t -> t.title().eq("t0"))
                        .include(t -> below(t, 4))
                        .relationLoadStrategy(strategy)
                        .orThrow());
        Topic at = root;
        for (int i = 0; i < 4; i++) at = at.children().get(0);
        assertThat(at.title()).isEqualTo("t4");
        assertThat(at.children()).isNull();
    }

    /** The topics below, so many levels of them. */
    private static <R> ToMany<R, Topic, ?> below(TopicFields<R> topic, int levels) {
        return levels == 1 ? topic.children() : topic.children().include(child -> below(child, levels - 1));
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void pagesWithinAListAlongNulls(RelationLoadStrategy strategy) {
        uncounted(() -> {
            for (int i = 0; i < 9; i++) {
                int n = i;
                prisma.product()
                        .create(p -> p.code("x" + n)
                                .name("X")
                                .rating(n % 3 == 0 ? null : n % 2)
                                .tags(t -> t.connectOrCreate(y -> y.word().eq("all"), y -> y.word("all"))))
                        .execute();
            }
        });
        for (boolean descending : List.of(false, true)) {
            List<String> whole = tagged(strategy, descending, null, 9);
            assertThat(whole).hasSize(9);
            List<String> walked = new ArrayList<>();
            String cursor = null;
            do {
                List<String> part = tagged(strategy, descending, cursor, 4);
                walked.addAll(cursor == null ? part : part.subList(1, part.size()));
                cursor = part.get(part.size() - 1);
            } while (walked.size() < 9);
            assertThat(walked).isEqualTo(whole);
        }
    }

    private List<String> tagged(RelationLoadStrategy strategy, boolean descending, @Nullable String cursor, int most) {
        return counted(
                cost(strategy),
                () -> prisma
                        .tag()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(t -> {
                            var products = t.products()
                                    .orderBy(p -> descending
                                            ? p.rating().desc()
                                            : p.rating().asc())
                                    .take(most);
                            return cursor == null
                                    ? products
                                    : products.cursor(p -> p.code().eq(cursor));
                        })
                        .toList()
                        .get(0)
                        .products()
                        .stream()
                        .map(Product::code)
                        .toList());
    }

    @Test
    void asksWhetherThereIsARecord() {
        var sizes = prisma.variant().findMany().where(v -> v.productCode().eq("a"));
        assertThat(counted(1, sizes::exists)).isTrue();
        assertThat(counted(
                        1,
                        () -> sizes.orderBy(v -> v.price().asc())
                                .include(v -> v.product())
                                .exists()))
                .isTrue();
        assertThat(counted(1, () -> sizes.skip(3).exists())).isTrue();
        assertThat(counted(1, () -> sizes.skip(4).exists())).isFalse();
        assertThat(counted(1, () -> sizes.take(0).exists())).isFalse();
        assertThat(counted(1, () -> sizes.distinct(v -> v.price()).skip(3).exists()))
                .isFalse();
        assertThat(counted(
                        1, () -> sizes.cursor(v -> v.sku().eq("a", 4)).skip(1).exists()))
                .isFalse();
        assertThat(counted(1, () -> sizes.where(v -> v.size().gt(9)).exists())).isFalse();
    }

    private static int cost(RelationLoadStrategy strategy) {
        return strategy == RelationLoadStrategy.JOIN ? 1 : 2;
    }
}
