package relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.QueryListener;
import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** Records that are created together, and refer to each other. */
class CyclesTest extends DatabaseTest<PrismaClient> {

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder().url(url).maxPoolSize(2).listener(listener).build();
    }

    @Override
    protected void createTables(String url) {
        try (PrismaClient client = PrismaClient.connect(url)) {
            client.schema().create();
        }
    }

    @Test
    void referToOnesThatAreGivenLater() {
        counted(
                1,
                () -> prisma.hub()
                        .createMany(
                                h -> h.id(1).code(1).note("first").nextId(2),
                                h -> h.id(2).code(2).note("second").aboveId(3),
                                h -> h.id(3).code(3).note("third"))
                        .execute());
        Hub second = uncounted(() -> prisma.hub()
                .findUnique(h -> h.id().eq(2))
                .include(h -> h.previous(), h -> h.above())
                .orThrow());
        assertThat(second.previous()).map(Hub::id).contains(1);
        assertThat(second.above()).map(Hub::id).contains(3);
        assertThat(second.nextId()).isNull();
    }

    @Test
    void referToEachOther() {
        counted(
                1,
                () -> prisma.hub()
                        .createMany(
                                h -> h.id(1).code(1).note("first").nextId(2),
                                h -> h.id(2).code(2).note("second").nextId(1))
                        .execute());
        assertThat(uncounted(() -> prisma.hub()
                        .count()
                        .where(h -> h.next().next().id().gt(0))
                        .execute()))
                .isEqualTo(2);
    }

    @Test
    void areClosedToACircleByASecondWriteOfTheNullableKey() {
        // the second, the first, the key of the second, and the answer: both as they are in the end
        Hub first = counted(
                5,
                () -> prisma.hub()
                        .create(h -> h.id(1)
                                .code(1)
                                .note("first")
                                .next(n -> n.create(x -> x.id(2).code(2).note("second")))
                                .previous(p -> p.connect(x -> x.id().eq(2))))
                        .include(h -> h.previous())
                        .execute());
        assertThat(first.nextId()).isEqualTo(2);
        assertThat(first.previous()).map(Hub::nextId).contains(1);
    }

    @Test
    void cannotReferToOneThatIsCreatedAfterThem() {
        ForeignKeyException e = refused(
                ForeignKeyException.class,
                () -> prisma.hub()
                        .create(h -> h.id(1)
                                .code(1)
                                .note("first")
                                .next(n -> n.create(
                                        x -> x.id(2).code(2).note("second").nextId(1))))
                        .execute());
        assertThat(e.model()).isEqualTo("Hub");
        assertThat(uncounted(() -> prisma.hub().count().execute())).isZero();
    }
}
