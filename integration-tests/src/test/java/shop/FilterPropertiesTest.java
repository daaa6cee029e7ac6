package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any filter finds in the database what it says: random filters against their evaluation over the same rows. */
class FilterPropertiesTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier()
                .createMany(List.of("a", "b", "c"), (s, tax) -> s.taxNumber(tax))
                .execute();
        prisma.product()
                .createMany(
                        IntStream.range(0, 60).boxed().toList(),
                        (p, i) -> p.code("p" + i)
                                .name("" + (char) ('a' + i % 5))
                                .rating(i % 5 == 0 ? null : i % 4)
                                .sold(i % 3)
                                .supplierTaxNumber(i % 4 == 3 ? null : "" + (char) ('a' + i % 3)))
                .execute();
        prisma.variant()
                .createMany(
                        IntStream.range(0, 120).boxed().toList(),
                        (v, i) -> v.productCode("p" + i % 45).size(i / 45).price(i % 5))
                .execute();
    }

    @Test
    void findsWhatItMeans() {
        List<Product> products = uncounted(() -> prisma.product()
                .findMany()
                .include(p -> p.supplier(), p -> p.variants())
                .orderBy(p -> p.code().asc())
                .toList());
        for (int seed = 0; seed < 250; seed++) {
            RandomFilters.Meant meant = new RandomFilters(new Random(seed)).filter(3);
            List<String> expected = products.stream()
                    .filter(p -> Boolean.TRUE.equals(meant.meaning().apply(p)))
                    .map(Product::code)
                    .toList();
            List<String> found = counted(
                    1,
                    () -> prisma.product()
                            .findMany()
                            .where(p -> meant.filter().apply(p))
                            .select(p -> p.code())
                            .toList());
            assertThat(found).as("seed %s: %s", seed, meant.text()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
