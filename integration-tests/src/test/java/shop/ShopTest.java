package shop;

import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.DatabaseTest;

/** An empty shop. */
abstract class ShopTest extends DatabaseTest<PrismaClient> {

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder().url(url).maxPoolSize(4).listener(listener).build();
    }

    @Override
    protected void createTables(String url) {
        try (PrismaClient client = PrismaClient.connect(url)) {
            client.schema().create();
        }
    }

    Customer customer(String email) {
        return uncounted(() -> prisma.customer().create(c -> c.email(email)).execute());
    }

    Product product(String code, int... sizes) {
        return uncounted(() -> prisma.product()
                .create(p -> p.code(code).name("Product " + code).variants(v -> {
                    for (int size : sizes) v.create(x -> x.size(size));
                }))
                .execute());
    }
}
