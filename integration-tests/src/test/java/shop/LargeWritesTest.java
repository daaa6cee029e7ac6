package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.UniqueFilter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nested writes of thousands of records: they work, and cost no statement a record. */
class LargeWritesTest extends ShopTest {
    private static final int MANY = 2_000;

    @Test
    void createsThousandsOfChildren() {
        counted(
                2,
                () -> prisma.product()
                        .create(p -> p.code("p").name("P").variants(v -> {
                            for (int i = 0; i < MANY; i++) {
                                int size = i;
                                v.create(x -> x.size(size));
                            }
                        }))
                        .execute());
        assertThat(uncounted(() -> prisma.variant().count().execute())).isEqualTo(MANY);
    }

    @Test
    void connectsAndDisconnectsThousands() {
        List<String> codes = products();
        uncounted(() -> prisma.supplier().create(s -> s.taxNumber("1")).execute());
        counted(
                2,
                () -> prisma.supplier()
                        .update(s -> s.taxNumber().eq("1"))
                        .data(d -> d.products(p -> {
                            for (String code : codes) p.connect(x -> x.code().eq(code));
                        }))
                        .execute());
        assertThat(supplied()).isEqualTo(MANY);
        counted(
                2,
                () -> prisma.supplier()
                        .update(s -> s.taxNumber().eq("1"))
                        .data(d -> d.products(p -> {
                            for (String code : codes.subList(0, MANY - 1))
                                p.disconnect(x -> x.code().eq(code));
                        }))
                        .execute());
        assertThat(supplied()).isEqualTo(1);
    }

    @Test
    void setsThousands() {
        List<String> codes = products();
        uncounted(() -> prisma.supplier().create(s -> s.taxNumber("1")).execute());
        for (int i = 0; i < 2; i++) {
            uncounted(() -> prisma.supplier()
                    .update(s -> s.taxNumber().eq("1"))
                    .data(d -> d.products(p -> p.set(all(codes))))
                    .execute());
            assertThat(supplied()).isEqualTo(MANY);
        }
    }

    @Test
    void deletesThousandsByCompoundKeys() {
        uncounted(() -> prisma.product().create(p -> p.code("p").name("P")).execute());
        uncounted(() -> prisma.variant()
                .createMany(
                        IntStream.range(0, MANY).boxed().toList(),
                        (v, i) -> v.productCode("p").size(i))
                .execute());
        counted(
                3,
                () -> prisma.product()
                        .update(p -> p.code().eq("p"))
                        .data(d -> d.variants(v -> {
                            for (int i = 1; i < MANY; i++) {
                                int size = i;
                                v.delete(x -> x.sku().eq("p", size));
                            }
                        }))
                        .execute());
        assertThat(uncounted(() -> prisma.variant().count().execute())).isEqualTo(1);
    }

    @Test
    void connectsThousandsThroughAJoinTable() {
        List<String> codes = products();
        counted(
                3,
                () -> prisma.tag()
                        .create(t -> t.word("all").products(p -> {
                            for (String code : codes) p.connect(x -> x.code().eq(code));
                        }))
                        .execute());
        assertThat(uncounted(() -> prisma.product()
                        .count()
                        .where(p -> p.tags().some(t -> t.word().eq("all")))
                        .execute()))
                .isEqualTo(MANY);
    }

    @Test
    void createsAGridOfManyLevels() {
        UUID buyer = customer("a@x").id();
        product("p", 1);
        counted(
                3,
                () -> prisma.customer()
                        .update(c -> c.id().eq(buyer))
                        .data(d -> d.bought(o -> {
                            for (int i = 0; i < 100; i++) {
                                String note = "" + i;
                                o.create(x -> x.note(note).lines(l -> {
                                    for (int j = 0; j < 20; j++) {
                                        int position = j;
                                        l.create(y -> y.position(position).variantProductVariantSize("p", 1));
                                    }
                                }));
                            }
                        }))
                        .select(c -> c.email())
                        .execute());
        assertThat(uncounted(() -> prisma.orderLine().count().execute())).isEqualTo(2_000);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Function<ProductFields.Root<Product>, UniqueFilter<Product>>[] all(List<String> codes) {
        Function[] selectors = new Function[codes.size()];
        for (int i = 0; i < selectors.length; i++) {
            String code = codes.get(i);
            Function<ProductFields.Root<Product>, UniqueFilter<Product>> selector =
                    x -> x.code().eq(code);
            selectors[i] = selector;
        }
        return selectors;
    }

    private List<String> products() {
        List<String> codes = IntStream.range(0, MANY).mapToObj(i -> "p" + i).toList();
        uncounted(() -> prisma.product()
                .createMany(codes, (p, code) -> p.code(code).name(code))
                .execute());
        return codes;
    }

    private long supplied() {
        return uncounted(() -> prisma.product()
                .count()
                .where(p -> p.supplierTaxNumber().isNotNull())
                .execute());
    }
}
