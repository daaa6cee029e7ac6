package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.FindMany;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking page by page along any order visits every record once, forwards and backwards. */
class CursorsTest extends ShopTest {

    @BeforeEach
    void write() {
        prisma.supplier()
                .createMany(List.of("s1", "s2", "s3"), (s, tax) -> s.taxNumber(tax))
                .execute();
        prisma.product()
                .createMany(
                        IntStream.range(0, 17).boxed().toList(),
                        (p, i) -> p.code("p" + (i + 10))
                                .name(i % 2 == 0 ? "x" : "y")
                                .rating(i % 4 == 0 ? null : i % 3)
                                .weight(i % 5 == 0 ? null : i % 2 / 2.0)
                                .supplierTaxNumber(i % 6 == 5 ? null : "s" + (1 + i % 3)))
                .execute();
        prisma.variant()
                .createMany(
                        IntStream.range(0, 20).boxed().toList(),
                        (v, i) -> v.productCode("p" + (10 + i % 7)).size(i))
                .execute();
    }

    @Test
    void walksAlongNullableColumns() {
        walks(q -> q.orderBy(p -> p.rating().asc()));
        walks(q -> q.orderBy(p -> p.rating().desc()));
        walks(q -> q.orderBy(p -> p.rating().asc().nullsFirst()));
        walks(q -> q.orderBy(
                p -> p.rating().desc().nullsLast(), p -> p.weight().asc().nullsFirst()));
        walks(q -> q.orderBy(
                p -> p.weight().asc(), p -> p.rating().desc(), p -> p.name().asc()));
    }

    @Test
    void walksThroughRelations() {
        walks(q -> q.orderBy(p -> p.supplier().taxNumber().asc()));
        walks(q -> q.orderBy(
                p -> p.supplier().taxNumber().desc().nullsLast(),
                p -> p.rating().asc()));
        walks(q -> q.orderBy(p -> p.variants().count().desc()));
        walks(q -> q.orderBy(
                p -> p.supplier().products().count().desc(), p -> p.name().desc()));
    }

    @Test
    void walksWithAFilter() {
        walks(q -> q.where(p -> p.rating().isNotNull()).orderBy(p -> p.name().asc()));
        walks(q -> q.where(p -> p.variants().some()).orderBy(p -> p.weight().desc()));
    }

    @Test
    void walksWithoutAnOrder() {
        walks(q -> q);
    }

    @Test
    void walksByACompoundKey() {
        List<String> all = new ArrayList<>();
        String product = null;
        int size = 0;
        while (true) {
            var query = prisma.variant().findMany().orderBy(v -> v.price().asc());
            String lastProduct = product;
            int lastSize = size;
            var page = lastProduct == null
                    ? query.take(6)
                    : query.cursor(v -> v.sku().eq(lastProduct, lastSize))
                            .skip(1)
                            .take(6);
            List<Variant> rows = counted(1, page::toList);
            if (rows.isEmpty()) break;
            rows.forEach(v -> all.add(v.productCode() + v.size()));
            product = rows.get(rows.size() - 1).productCode();
            size = rows.get(rows.size() - 1).size();
        }
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
    }

    /** Pages of three along an order, forwards and then backwards from the last record, are the whole. */
    private void walks(UnaryOperator<FindMany<Product, ProductFields.Root<Product>>> order) {
        List<String> whole = codes(order.apply(prisma.product().findMany()));
        List<String> forwards =
                new ArrayList<>(codes(order.apply(prisma.product().findMany()).take(3)));
        for (List<String> page = forwards; !page.isEmpty(); ) {
            String last = forwards.get(forwards.size() - 1);
            page = codes(order.apply(prisma.product().findMany())
                    .cursor(p -> p.code().eq(last))
                    .skip(1)
                    .take(3));
            forwards.addAll(page);
            assertThat(forwards).doesNotHaveDuplicates();
        }
        assertThat(forwards).hasSameSizeAs(whole).containsExactlyInAnyOrderElementsOf(whole);
        List<String> backwards = new ArrayList<>();
        String last = forwards.get(forwards.size() - 1);
        backwards.add(last);
        for (int from = 0; from < backwards.size(); ) {
            from = backwards.size();
            String first = backwards.get(0);
            backwards.addAll(
                    0,
                    codes(order.apply(prisma.product().findMany())
                            .cursor(p -> p.code().eq(first))
                            .skip(1)
                            .take(-3)));
        }
        assertThat(backwards).isEqualTo(forwards);
    }

    private List<String> codes(FindMany<Product, ProductFields.Root<Product>> query) {
        return counted(1, () -> query.select(p -> p.code()).toList());
    }
}
