package blog;

import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.ShuffledRows;
import org.junit.jupiter.api.Nested;

/** No database promises an order of the rows that a statement returns: the tests of writes once more, with another order. */
class ShuffledRowsTest {
    private static PrismaClient shuffled(String url, QueryListener listener) {
        return PrismaClient.builder()
                .dataSource(new ShuffledRows(url))
                .listener(listener)
                .build();
    }

    @Nested
    class NestedCreates extends NestedCreatesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class NestedUpdates extends NestedUpdatesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class CreatedAnswers extends CreatedAnswersTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }
}
