package everything;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.SchemaOperations;
import io.prisma4j.testing.DdlObjects;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that say what {@code everything.prisma} says have the DDL that Prisma writes for it. */
class EverythingTest {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void hasPrismasObjects(Engine engine) {
        Map<String, String> expected = DdlObjects.of(PrismaDatabase.schema(engine));
        assertThat(DdlObjects.of(PrismaDatabase.generated(engine))).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void findsNoDifferenceInWhatPrismaMade(Engine engine) {
        try (TestDatabase database = PrismaDatabase.empty(engine)) {
            onSchema(engine, database.url(), schema -> {
                assertThat(schema.diff()).isEmpty();
                schema.create();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void findsNoDifferenceInWhatItMade(Engine engine) {
        try (TestDatabase database = engine.empty()) {
            onSchema(engine, database.url(), schema -> {
                schema.create();
                assertThat(schema.diff()).isEmpty();
                schema.drop();
                assertThat(schema.diff()).hasSizeGreaterThan(6);
            });
        }
    }

    private static void onSchema(Engine engine, String url, Consumer<SchemaOperations> work) {
        if (engine == Engine.SQLITE) {
            try (everything.sqlite.PrismaClient prisma = everything.sqlite.PrismaClient.connect(url)) {
                work.accept(prisma.schema());
            }
        } else {
            try (everything.postgresql.PrismaClient prisma = everything.postgresql.PrismaClient.connect(url)) {
                work.accept(prisma.schema());
            }
        }
    }
}
