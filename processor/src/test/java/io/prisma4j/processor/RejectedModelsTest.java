package io.prisma4j.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.processor.problem.ProblemKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong models, one folder of {@code src/test/resources/rejected} a mistake, and what javac says of each. {@code
 * -Dgolden.update} writes what it says now.
 */
final class RejectedModelsTest {

    static List<String> cases() {
        return Cases.rejected();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void javacSays(String name) throws IOException {
        Path expected = Cases.rejected(name).resolve("expected.txt");
        String said = Compiled.of(Cases.sourcesOf(Cases.rejected(name))).result().errors().stream()
                .map(Object::toString)
                .collect(joining("\n", "", "\n"));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Cases.text(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void oneErrorForOneMistake(String name) {
        String expected = Cases.text(Cases.rejected(name).resolve("expected.txt"));
        assertThat(expected.lines().filter(line -> line.contains(": error: "))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemKey.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BUG", "RENAMED", "UNINDEXED_FOREIGN_KEY", "INDEX_OF_ONE_PROVIDER", "RELATED_MODEL_STALE"})
    void everyKeyHasACase(ProblemKey key) {
        assertThat(cases().stream()
                        .map(name -> Cases.text(Cases.rejected(name).resolve("expected.txt")))
                        .filter(said -> said.contains("[prisma4j/" + key.id() + "]")))
                .isNotEmpty();
    }

    @Test
    void theCasesWereFound() {
        assertThat(cases()).hasSizeGreaterThan(ProblemKey.values().length - 5);
    }
}
