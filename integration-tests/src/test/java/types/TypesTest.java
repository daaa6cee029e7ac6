package types;

import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.DatabaseTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Empty tables with columns of every kind. */
abstract class TypesTest extends DatabaseTest<PrismaClient> {

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

    /** Every operation of each column, as a test. */
    final Stream<DynamicContainer> tests(Stream<? extends ValueColumn<?, ?, ?, ?, ?, ?>> columns) {
        return columns.map(column -> DynamicContainer.dynamicContainer(
                column.name(),
                column.operations(engine).entrySet().stream()
                        .map(operation ->
                                DynamicTest.dynamicTest(operation.getKey(), () -> uncounted(operation.getValue())))));
    }
}
