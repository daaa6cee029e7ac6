package io.prisma4j.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.prisma4j.processor.problem.ProblemKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong models, one folder of {@code src/test/resources/rejected} a mistake, and what javac says of each. {@code
 * -Dgolden.update} writes what it says now.
 */
final class RejectedModelsTest {

    static Stream<String> cases() {
        return Sources.folders("rejected").stream()
                .map(folder -> folder.getFileName().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void javacSays(String name) throws IOException {
        Path folder = Sources.RESOURCES.resolve("rejected").resolve(name);
        Path expected = folder.resolve("expected.txt");
        String said = said(Sources.of(folder));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Sources.read(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void oneErrorForOneMistake(String name) {
        String expected =
                Sources.read(Sources.RESOURCES.resolve("rejected").resolve(name).resolve("expected.txt"));
        assertThat(expected.split("\\[prisma4j/", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemKey.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BUG", "UNINDEXED_FOREIGN_KEY"})
    void everyKeyHasACase(ProblemKey key) {
        assertThat(cases().filter(name -> Sources.read(Sources.RESOURCES
                                .resolve("rejected")
                                .resolve(name)
                                .resolve("expected.txt"))
                        .contains("[prisma4j/" + key.id() + "]")))
                .isNotEmpty();
    }

    @Test
    void theCasesWereFound() {
        assertThat(cases()).hasSizeGreaterThan(ProblemKey.values().length - 3);
    }

    private static String said(List<JavaFileObject> sources) {
        Compilation compiled = javac().withProcessors(new FrontProcessor()).compile(sources);
        return compiled.errors().stream().map(Object::toString).collect(joining("\n")) + "\n";
    }
}
