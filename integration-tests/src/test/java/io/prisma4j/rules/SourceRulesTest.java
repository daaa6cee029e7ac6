package io.prisma4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceRulesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final int MOST_LINES = 400;

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime", "processor", "integration-tests", "sample-app", "benchmarks"})
    void modulesAreWhereTheseRulesLookForThem(String module) {
        assertThat(PROJECT.resolve(module).resolve("pom.xml")).isRegularFile();
    }

    @Test
    void filesAreShort() {
        assertThat(sources().filter(source -> lines(source).size() > MOST_LINES))
                .isEmpty();
    }

    @Test
    void importsNameOneType() {
        assertThat(filesWith(Pattern.compile("^import .*\\*;"))).isEmpty();
    }

    @Test
    void nothingIsPutOff() {
        assertThat(filesWith(Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b"))).isEmpty();
    }

    @Test
    void theRuntimeHasNoLockedBlocks() {
        Predicate<Path> inRuntime = source -> source.startsWith(PROJECT.resolve("runtime/src/main"));
        assertThat(filesWith(Pattern.compile("\\bsynchronized *\\(")).filter(inRuntime))
                .isEmpty();
    }

    private static Stream<Path> filesWith(Pattern unwanted) {
        return sources().filter(source -> lines(source).stream().anyMatch(unwanted.asPredicate()));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            return modules
                    .map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(source -> Stream.of(source.resolve("main/java"), source.resolve("test/java")))
                    .filter(Files::isDirectory)
                    .flatMap(SourceRulesTest::javaFilesUnder)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFilesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
