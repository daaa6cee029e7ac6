package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred thousand records and their relations: one statement a level. */
class LargeReadsTest extends ShopTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void includesOfAHundredThousand(RelationLoadStrategy strategy) {
        uncounted(() -> {
            prisma.product()
                    .createMany(
                            IntStream.range(0, MANY).boxed().toList(),
                            (p, i) -> p.code("p" + i).name("n"))
                    .execute();
            prisma.variant()
                    .createMany(
                            IntStream.range(0, MANY).boxed().toList(),
                            (v, i) -> v.productCode("p" + i).size(i))
                    .execute();
        });
        List<Product> products = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 3,
                () -> prisma.product()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .include(p -> p.variants().include(v -> v.product()))
                        .toList());
        assertThat(products).hasSize(MANY).allMatch(LargeReadsTest::isWhole);
    }

    @Test
    void includesByCompoundKeysOfWhichTheFirstPartIsTheSame() {
        int lines = MANY / 10;
        UUID buyer = customer("a@x").id();
        product("p");
        uncounted(() -> {
            prisma.variant()
                    .createMany(
                            IntStream.range(0, lines).boxed().toList(),
                            (v, i) -> v.productCode("p").size(i))
                    .execute();
            long order = prisma.order().create(o -> o.buyerId(buyer)).execute().id();
            prisma.orderLine()
                    .createMany(
                            IntStream.range(0, lines).boxed().toList(),
                            (l, i) -> l.orderId(order).position(i).variantProductVariantSize("p", i))
                    .execute();
        });
        assertThat(counted(
                        2,
                        () -> prisma.variant()
                                .findMany()
                                .include(v -> v.lines())
                                .toList()))
                .hasSize(lines)
                .allMatch(variant ->
                        variant.lines().size() == 1 && variant.lines().get(0).position() == variant.size());
    }

    private static boolean isWhole(Product product) {
        Variant variant = product.variants().get(0);
        return product.code().equals("p" + variant.size())
                && product.code().equals(variant.product().code());
    }
}
