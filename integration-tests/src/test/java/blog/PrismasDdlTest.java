package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.testing.DdlObjects;
import io.prisma4j.testing.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blog's models have the DDL that Prisma writes for the same schema, in the resource that a build packs. */
class PrismasDdlTest {
    /** Where the runtime's tests have what Prisma wrote. */
    private static final Path PRISMA = Path.of("..", "runtime", "src", "test", "resources", "io/prisma4j/internal/ddl");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void hasPrismasObjects(Engine engine) throws IOException {
        String file = engine.name().toLowerCase(Locale.ROOT) + ".sql";
        String prisma = Files.readString(PRISMA.resolve("blog." + file));
        try (InputStream resource = PrismaClient.class.getResourceAsStream("/META-INF/prisma4j/blog/" + file)) {
            assertThat(resource).isNotNull();
            String generated = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(DdlObjects.of(generated)).containsExactlyInAnyOrderEntriesOf(DdlObjects.of(prisma));
        }
    }
}
