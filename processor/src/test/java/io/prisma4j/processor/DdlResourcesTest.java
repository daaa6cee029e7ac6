package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.schema.Schema;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DDL beside the classes is what the generated metadata renders to, which is what {@code schema().sql()} says. */
class DdlResourcesTest {
    private static final String FOLDER = "META-INF/prisma4j/";

    static List<String> cases() {
        return Cases.accepted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void equalsTheGeneratedMetadata(String name) throws ReflectiveOperationException {
        var compiled = Compiled.of(Cases.sourcesOf(Cases.accepted(name)));
        ClassLoader classes = compiled.classes();
        Map<String, String> generated = compiled.generated();
        List<String> resources = generated.keySet().stream()
                .filter(path -> path.startsWith(FOLDER))
                .toList();
        assertThat(resources).isNotEmpty();
        for (String resource : resources) {
            String[] path = resource.substring(FOLDER.length()).split("/");
            String provider = path[1].replace(".sql", "");
            assertThat(generated.get(resource)).isEqualTo(SchemaRenderer.sql(schema(classes, path[0]), provider));
        }
    }

    @Test
    void standsAboveAllOthersForAPackageWithoutAName() {
        var compiled = Compiled.of(List.of(JavaFileObjects.forSourceString("Note", """
                import io.prisma4j.annotation.Id;
                import io.prisma4j.annotation.Model;
                @Model
                public record Note(@Id int id, String text) {}
                """)));
        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.generated()).containsKeys("PrismaClient.java", FOLDER + "sqlite.sql");
    }

    private static Schema schema(ClassLoader classes, String packageName) throws ReflectiveOperationException {
        Field schema = classes.loadClass(packageName + ".PrismaClient").getDeclaredField("SCHEMA");
        schema.setAccessible(true);
        return (Schema) schema.get(null);
    }
}
