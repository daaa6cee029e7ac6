package io.prisma4j.processor;

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

/** The source files of a test case, a folder of {@code src/test/resources}. */
final class Sources {

    static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private Sources() {}

    static List<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files of {@code folder}, sorted by name. */
    static List<JavaFileObject> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        String text = read(file);
        String name = file.getFileName().toString().replaceFirst("(\\..*)?\\.java$", "");
        Matcher inPackage = PACKAGE.matcher(text);
        return JavaFileObjects.forSourceString(inPackage.find() ? inPackage.group(1) + "." + name : name, text);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
