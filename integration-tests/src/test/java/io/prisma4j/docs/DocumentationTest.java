package io.prisma4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code block of the README and of docs/ stands in a source file, a generated file or a resource that
 * is compiled or compared by a test; white space aside.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final List<String> CHECKED = List.of("java", "xml", "sql");

    @TestFactory
    Stream<DynamicTest> blocksAreTakenFromCode() {
        List<String> sources = sources();
        return documents()
                .flatMap(document -> blocks(document).stream()
                        .map(block -> DynamicTest.dynamicTest(
                                ROOT.relativize(document) + ": "
                                        + block.lines().findFirst().orElse("empty"),
                                () -> assertThat(sources)
                                        .as("the block below stands in no source file:%n%s", block)
                                        .anyMatch(source -> source.contains(
                                                WHITE_SPACE.matcher(block).replaceAll(""))))));
    }

    private static Stream<Path> documents() {
        List<Path> documents = new ArrayList<>();
        documents.add(ROOT.resolve("README.md"));
        documents.addAll(files(ROOT.resolve("docs"), ".md"));
        return documents.stream();
    }

    private static List<String> blocks(Path document) {
        List<String> blocks = new ArrayList<>();
        List<String> open = null;
        for (String line : read(document).lines().toList()) {
            if (open == null && CHECKED.stream().anyMatch(language -> line.equals("```" + language))) {
                open = new ArrayList<>();
            } else if (open != null && line.equals("```")) {
                blocks.add(String.join("\n", open));
                open = null;
            } else if (open != null && !line.isBlank()) {
                open.add(line);
            }
        }
        return blocks;
    }

    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("integration-tests", "sample-app", "processor", "benchmarks")) {
            Path source = ROOT.resolve(module).resolve("src");
            for (String ending : List.of(".java", ".xml", ".sql")) {
                for (Path file : files(source, ending)) {
                    sources.add(WHITE_SPACE.matcher(read(file)).replaceAll(""));
                }
            }
        }
        return sources;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
