package everything;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.DdlObjects;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.util.Map;
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
            PrismaDatabase.onSchema(engine, database.url(), schema -> {
                assertThat(schema.diff()).isEmpty();
                schema.create();
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void findsNoDifferenceInWhatItMade(Engine engine) {
        try (TestDatabase database = engine.empty()) {
            PrismaDatabase.onSchema(engine, database.url(), schema -> {
                schema.create();
                assertThat(schema.diff()).isEmpty();
                schema.drop();
                assertThat(schema.diff()).hasSizeGreaterThan(6);
                return null;
            });
        }
    }
}
