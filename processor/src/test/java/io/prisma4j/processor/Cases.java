package io.prisma4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The folders of test cases: sources beside a folder or a file with what is expected. */
final class Cases {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private Cases() {}

    static Path accepted(String name) {
        return RESOURCES.resolve("accepted").resolve(name);
    }

    /** Every accepted case by name, sorted. */
    static List<String> accepted() {
        return foldersIn(RESOURCES.resolve("accepted"));
    }

    static Path rejected(String name) {
        return RESOURCES.resolve("rejected").resolve(name);
    }

    /** Every rejected case by name, sorted. */
    static List<String> rejected() {
        return foldersIn(RESOURCES.resolve("rejected"));
    }

    private static List<String> foldersIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources of a case, sorted by path. */
    static List<JavaFileObject> sourcesOf(Path folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.startsWith(folder.resolve("expected")))
                .map(file -> JavaFileObjects.forSourceString(nameOf(file, text(file)), text(file)))
                .toList();
    }

    private static String nameOf(Path file, String text) {
        String name = file.getFileName().toString().replaceFirst("\\.java$", "");
        Matcher inPackage = PACKAGE.matcher(text);
        return inPackage.find() ? inPackage.group(1) + "." + name : name;
    }

    static List<Path> files(Path folder) {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
