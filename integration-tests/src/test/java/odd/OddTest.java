package odd;

import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.DatabaseTest;

/** An empty world of odd names. */
abstract class OddTest extends DatabaseTest<PrismaClient> {

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
}
