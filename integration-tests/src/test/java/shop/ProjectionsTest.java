package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.RawQueryException;
import io.prisma4j.query.RelationLoadStrategy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records that take fields through relations, counts, and other projections; and the same of SQL written by hand. */
class ProjectionsTest extends ShopTest {

    @BeforeEach
    void write() {
        uncounted(() -> {
            prisma.supplier()
                    .create(s -> s.taxNumber("s1")
                            .products(p -> p.create(x -> x.code("p")
                                    .name("Pen")
                                    .rating(5)
                                    .variants(v -> v.create(y -> y.size(1), y -> y.size(2))))))
                    .execute();
            prisma.customer().create(c -> c.email("bob@x").nickname("Bobby")).execute();
            prisma.customer()
                    .create(c -> c.email("alice@x")
                            .bought(o -> o.create(
                                    x -> x.recipient(r ->
                                                    r.connect(y -> y.email().eq("bob@x")))
                                            .lines(l -> l.create(
                                                    z -> z.position(1).variantProductVariantSize("p", 1),
                                                    z -> z.position(2).variantProductVariantSize("p", 2))),
                                    x -> x.lines(
                                            l -> l.create(z -> z.position(3).variantProductVariantSize("p", 1))))))
                    .execute();
        });
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void takesFieldsAndCountsThroughRelations(RelationLoadStrategy strategy) {
        List<LineCard> cards = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 6,
                () -> prisma.orderLine()
                        .findMany()
                        .relationLoadStrategy(strategy)
                        .orderBy(l -> l.position().asc())
                        .select(LineCardProjection::of)
                        .toList());
        Supplier supplier = uncounted(() -> prisma.supplier().findFirst().orThrow());
        LineCard.Person bob = new LineCard.Person("bob@x", 1);
        assertThat(cards)
                .containsExactly(
                        new LineCard(
                                1,
                                "alice@x",
                                Optional.of("Bobby"),
                                OrderState.OPEN,
                                "Pen",
                                5,
                                2,
                                Optional.of(supplier),
                                bob),
                        new LineCard(
                                2,
                                "alice@x",
                                Optional.of("Bobby"),
                                OrderState.OPEN,
                                "Pen",
                                5,
                                2,
                                Optional.of(supplier),
                                bob),
                        new LineCard(
                                3,
                                "alice@x",
                                Optional.empty(),
                                OrderState.OPEN,
                                "Pen",
                                5,
                                1,
                                Optional.of(supplier),
                                null));
    }

    @Test
    void takesFieldsUnderOtherNames() {
        assertThat(counted(
                        1,
                        () -> prisma.product()
                                .findMany()
                                .select(ProductRowProjection::of)
                                .toList()))
                .containsExactly(new ProductRow("p", "Pen", 5, Optional.empty(), 2));
    }

    @Test
    void readsSqlWrittenByHand() {
        // The columns are found by the component's name, or by that of its column, in any order.
        List<ProductRow> rows = counted(
                1,
                () -> prisma.queryRaw(
                                "SELECT 7 AS sizes, product_name AS title, weight, product_code, rating FROM products"
                                        + " WHERE product_code = ?",
                                "p")
                        .as(ProductRowProjection.rows()));
        assertThat(rows).containsExactly(new ProductRow("p", "Pen", 5, Optional.empty(), 7));
    }

    @Test
    void readsWholeRecordsOfSqlWrittenByHand() {
        List<Product> products =
                counted(1, () -> prisma.queryRaw("SELECT * FROM products").as(ProductTable.MODEL, ProductTable::read));
        assertThat(products)
                .isEqualTo(uncounted(() -> prisma.product().findMany().toList()));
    }

    @Test
    void saysWhatAResultLacks() {
        assertThat(refused(
                        IllegalArgumentException.class,
                        () -> prisma.queryRaw("SELECT product_code, weight, rating, 1 AS sizes FROM products")
                                .as(ProductRowProjection.rows())))
                .hasMessageContaining("no column title or product_name")
                .hasMessageContaining("AS title");
        assertThat(refused(
                        InconsistentDataException.class,
                        () -> prisma.queryRaw(
                                        "SELECT product_code, product_name, weight, rating, weight AS sizes FROM products")
                                .as(ProductRowProjection.rows())))
                .hasMessageContaining("sizes");
        refused(
                RawQueryException.class,
                () -> prisma.queryRaw("SELECT nothing FROM products").as(ProductRowProjection.rows()));
    }
}
