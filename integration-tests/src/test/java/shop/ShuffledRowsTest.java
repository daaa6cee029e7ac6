package shop;

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
    class OneToManyWrites extends OneToManyWritesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class OneToOneWrites extends OneToOneWritesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class ManyToManyWrites extends ManyToManyWritesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class SelfRelations extends SelfRelationsTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class CreateMany extends CreateManyTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class Upsert extends UpsertTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class WriteMany extends WriteManyTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class LargeWrites extends LargeWritesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class CompoundKeys extends CompoundKeysTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class ManyChildren extends ManyChildrenTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }

    @Nested
    class CreatedTrees extends CreatedTreesTest {
        @Override
        protected PrismaClient open(String url, QueryListener listener) {
            return shuffled(url, listener);
        }
    }
}
