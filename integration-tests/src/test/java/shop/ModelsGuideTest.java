package shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the guide to models that are about keys and relations. */
class ModelsGuideTest extends ShopTest {

    @Test
    void selectsByCompoundKeys() {
        uncounted(() -> {
            product("p-1", 40, 41);
            Variant variant =
                    prisma.variant().findUnique(v -> v.sku().eq("p-1", 41)).orThrow();
            Card card = prisma.card()
                    .upsert(c -> c.number().eq("4711"))
                    .create(c -> c.number("4711"))
                    .update(c -> c.pin("0000"))
                    .execute();
            assertThat(variant.size()).isEqualTo(41);
            assertThat(card.pin()).isNull();
        });
    }

    @Test
    void walksATree() {
        uncounted(() -> {
            prisma.topic()
                    .create(t -> t.title("Science").children(c -> c.create(x -> x.title("Physics"))))
                    .execute();
            Topic science = prisma.topic()
                    .findUnique(t -> t.title().eq("Science"))
                    .include(t -> t.children())
                    .orThrow();
            assertThat(science.children()).extracting(Topic::title).containsExactly("Physics");
        });
    }
}
